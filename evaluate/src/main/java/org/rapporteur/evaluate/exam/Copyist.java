package org.rapporteur.evaluate.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes of a report what another outlet's desk makes of it: a part of the paragraphs is cut, most
/// often the last ones, another headline and dateline are put above, up to four words in a hundred
/// are changed, and a line of the outlet's own may stand at the end. The same seed makes the same
/// copies.
final class Copyist {

  /// Of the paragraphs, at most that share is cut.
  private static final double CUT = 0.5;

  private static final double EDITED = 0.04;

  private final SplittableRandom random;

  Copyist(long seed) {
    random = new SplittableRandom(seed);
  }

  /// Returns a copy of `text` under `headline`.
  String copy(String text, String headline) {
    List<String> paragraphs =
        new ArrayList<>(Stream.of(text.split("\\n+")).filter(p -> !p.isBlank()).toList());
    cut(paragraphs);
    double edited = random.nextDouble() * EDITED;
    paragraphs.replaceAll(paragraph -> edit(paragraph, edited));
    paragraphs.set(0, "CAPITAL (Example) — " + paragraphs.getFirst());
    paragraphs.addFirst(headline);
    if (random.nextBoolean()) {
      paragraphs.add("The Example Courier contributed to this report from its own desk.");
    }
    return String.join("\n\n", paragraphs);
  }

  private void cut(List<String> paragraphs) {
    int all = paragraphs.size();
    int cut = (int) (random.nextDouble() * CUT * all);
    for (int i = 0; i < cut; i++) {
      boolean last = random.nextInt(3) > 0;
      paragraphs.remove(last ? paragraphs.size() - 1 : random.nextInt(paragraphs.size()));
    }
  }

  private String edit(String paragraph, double edited) {
    String[] words = paragraph.split(" ");
    return Stream.of(words)
        .flatMap(word -> random.nextDouble() < edited ? changed(word, words) : Stream.of(word))
        .collect(Collectors.joining(" "));
  }

  /// Left out, replaced, or followed by another one.
  private Stream<String> changed(String word, String[] words) {
    String other = words[random.nextInt(words.length)];
    return switch (random.nextInt(3)) {
      case 0 -> Stream.empty();
      case 1 -> Stream.of(other);
      default -> Stream.of(word, other);
    };
  }
}
