package org.rapporteur.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.DispatchRow;

/// What was found for some words.
///
/// @param words what was asked for, or empty
/// @param hits those of this page
/// @param total how many there are
public record SearchPage(String words, List<Hit> hits, int total, Paging paging) {

  /// One thing found.
  ///
  /// @param dispatch where
  /// @param address leads to it
  /// @param source who says it, or empty
  /// @param before the words before the match
  /// @param match the words asked for, as they stand there
  /// @param after the words after it
  public record Hit(
      DispatchRow dispatch,
      String address,
      String source,
      String before,
      String match,
      String after) {}

  /// Looks through titles, statements and the evidence of events.
  public static SearchPage of(Catalogue catalogue, String words, int page) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      return new SearchPage("", List.of(), 0, Paging.of(1, 0));
    }
    String folded = wanted.toLowerCase(Locale.ROOT);
    List<Hit> all =
        Stream.of(
                catalogue.dispatches().stream().map(row -> hit(row, "", "", row.title(), folded)),
                catalogue
                    .statements()
                    .map(said ->
                        hit(
                            said.dispatch(),
                            "#" + said.id(),
                            said.sourceWords() == null ? "" : said.sourceWords() + ":",
                            said.content(),
                            folded)),
                catalogue
                    .events()
                    .filter(event -> event.outletVoice())
                    .map(event ->
                        hit(event.dispatch(), "#" + event.id(), "", event.evidence(), folded)))
            .flatMap(hits -> hits)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Paging paging = Paging.of(page, all.size());
    return new SearchPage(wanted, paging.cut(all), all.size(), paging);
  }

  /// Returns the address of this list, to which a page can be added.
  public String address() {
    return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
  }

  private static @Nullable Hit hit(
      DispatchRow dispatch, String anchor, String source, String text, String folded) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(folded);
    if (at < 0 || at + folded.length() > text.length()) {
      return null;
    }
    int end = at + folded.length();
    return new Hit(
        dispatch,
        "/dispatches/" + dispatch.key() + anchor,
        source,
        text.substring(0, at),
        text.substring(at, end),
        text.substring(end));
  }
}
