package org.rapporteur.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.Counted;
import org.rapporteur.serve.catalogue.Party;

/// Everyone the dispatches name.
///
/// @param words what names were asked for, or empty
public record ActorsPage(String words, List<Counted<Party>> rows, int total, Paging paging) {

  private static final int PER_PAGE = 4;

  /// Asks the catalogue for names that hold `words`.
  public static ActorsPage of(Catalogue catalogue, String words, int page) {
    String wanted = words.toLowerCase(Locale.ROOT);
    List<Counted<Party>> all =
        catalogue.actors().stream()
            .filter(row -> row.value().name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    Paging paging = Paging.of(page, (all.size() + PER_PAGE - 1) / PER_PAGE);
    int from = Math.min((paging.page() - 1) * PER_PAGE * Paging.ROWS, all.size());
    int to = Math.min(from + PER_PAGE * Paging.ROWS, all.size());
    return new ActorsPage(words, all.subList(from, to), all.size(), paging);
  }

  /// Returns the address of this list, to which a page can be added.
  public String address() {
    return "/actors?"
        + (words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&");
  }
}
