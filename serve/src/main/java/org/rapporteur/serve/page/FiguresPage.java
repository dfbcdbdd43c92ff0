package org.rapporteur.serve.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.Figure;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.FigureRow;

/// The figures of one measure, with who gives them.
///
/// @param measure what is counted
/// @param measures what else can be shown
/// @param spread those of this page on one scale, as far as they have one: of money those in the
///   currency that most are in, and none where each counts something else
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
        measure, choices(catalogue, measure), rows, paging, spread(measure, rows));
  }

  /// Returns the address of this list, to which a page can be added.
  public String address() {
    return "/figures?measure=" + measure.name().toLowerCase(Locale.ROOT) + "&";
  }

  private static Spread spread(Figure.Measure measure, List<FigureRow> rows) {
    return switch (measure) {
      case OTHER -> Spread.none();
      case MONEY -> ofCommonestCurrency(rows);
      case KILLED, WOUNDED, MISSING, DETAINED, DISPLACED, ATTENDED, TROOPS ->
          Spread.of(rows, Words.of(measure));
    };
  }

  private static Spread ofCommonestCurrency(List<FigureRow> rows) {
    Map<String, List<FigureRow>> byCurrency =
        rows.stream()
            .filter(row -> row.unit() != null)
            .collect(
                Collectors.groupingBy(
                    row -> String.valueOf(row.unit()), TreeMap::new, Collectors.toList()));
    return byCurrency.entrySet().stream()
        .max(Comparator.comparingInt(currency -> currency.getValue().size()))
        .map(currency -> Spread.of(currency.getValue(), currency.getKey()))
        .orElseGet(Spread::none);
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
