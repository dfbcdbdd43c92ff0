package org.rapporteur.serve.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Figure;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.FigureRow;

/// The figures of one measure, with who gives them.
///
/// @param measure what is counted
/// @param measures what else can be shown
/// @param spread those of this page on one scale
public record FiguresPage(
    Figure.Measure measure,
    List<EventsPage.Choice> measures,
    List<FigureRow> rows,
    Paging paging,
    Spread spread) {

  /// Asks the catalogue; an unknown measure shows those killed.
  public static FiguresPage of(Catalogue catalogue, String wanted, int page) {
    Figure.Measure measure = measure(wanted);
    List<FigureRow> all = catalogue.figures(measure);
    Paging paging = Paging.of(page, all.size());
    List<FigureRow> rows = paging.cut(all);
    return new FiguresPage(
        measure, choices(catalogue, measure), rows, paging, Spread.of(rows, Words.of(measure)));
  }

  /// Returns the address of this list, to which a page can be added.
  public String address() {
    return "/figures?measure=" + measure.name().toLowerCase(Locale.ROOT) + "&";
  }

  private static Figure.Measure measure(String wanted) {
    return Arrays.stream(Figure.Measure.values())
        .filter(measure -> measure.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElse(Figure.Measure.KILLED);
  }

  private static List<EventsPage.Choice> choices(Catalogue catalogue, Figure.Measure chosen) {
    return Arrays.stream(Figure.Measure.values())
        .map(measure ->
            new EventsPage.Choice(
                Words.title(measure),
                catalogue.figures(measure).size(),
                measure.name().toLowerCase(Locale.ROOT),
                measure == chosen))
        .filter(choice -> choice.count() > 0)
        .toList();
  }
}
