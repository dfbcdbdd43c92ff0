package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Takes out of a body what stands above its first paragraph (the headline, what is above that, the
/// summary) and what pages put between and below the paragraphs: "Read more:", "Follow us …".
final class Trimming {

  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(advert(isement|ising)?|anzeige|publicité|publicidade?|story continues.*|sponsored.*|close"
              + "|(read|see|watch|listen|click|learn) (more|also|next|here).*|also read.*|read more.*"
              + "|related( articles| stories| topics|:).*|share( this.*)?|sharing is caring.*"
              + "|(e-?mail|contact) .{0,60}(@| at ).*|follow (us|me|him|her|them)\\b.*|have a tip\\?.*"
              + "|get (the|our|all) .{0,60}(newsletter|inbox|updates?).*|sign up (for|to).*"
              + "|subscribe( to| now|$).*|image (caption|copyright|source).*|(more|most) (from|on|popular).*"
              + "|image \\d+ (of|/) \\d+|skip .*|loading\\.*|comments?|tags?:.*|topics?:.*|filed under:?.*|back to top|scroll .* top"
              + "|(we|this (web)?site) uses? cookies.*|by choosing i accept.*|all rights reserved.*|©.*"
              + "|copyright ©?.*|tell us what you think.*|you (may|might) also like.*)");

  private static final int LONGEST_NOISE = 200;

  private Trimming() {}

  static List<String> trim(List<Block> blocks, String title, String description) {
    List<Block> body = withoutSummary(belowHeadline(blocks, folded(title)), folded(description));
    List<String> kept = new ArrayList<>();
    for (Block block : body) {
      String text = block.text();
      if (text.length() > LONGEST_NOISE || !NOISE.matcher(text).matches()) {
        kept.add(text);
      }
    }
    return kept;
  }

  /// Cuts at the headline when the report is below it: a quarter of the text when it is the very
  /// words of the title, else nearly all.
  private static List<Block> belowHeadline(List<Block> blocks, String title) {
    List<Block> below = blocks;
    int all = length(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean same = block.isHeading() && folded(block.text()).equals(title);
      boolean first = block.element().closest("h1") != null;
      List<Block> rest = blocks.subList(i + 1, blocks.size());
      if ((same || first) && length(rest) > all * (same ? 0.25 : 0.7)) {
        below = rest;
      }
    }
    return below;
  }

  private static List<Block> withoutSummary(List<Block> blocks, String description) {
    if (blocks.size() < 3 || !folded(blocks.getFirst().text()).equals(description)) {
      return blocks;
    }
    Element first = blocks.getFirst().element().parent();
    return first == blocks.get(1).element().parent() ? blocks : blocks.subList(1, blocks.size());
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
