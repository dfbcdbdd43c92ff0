package org.rapporteur.reference.refresh;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.reference.Table;

/// Makes rows of `persons.tsv` and `tenures.tsv` of the answers.
///
/// Who is in the shipped table keeps the row there, which knows more spellings.
final class RefreshedTables {

  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final String ORIGIN = "Wikidata\tCC0-1.0";
  private static final int TO_THE_MONTH = 10;
  private static final int TO_THE_DAY = 11;

  private final LocalDate today;
  private final Predicate<String> isShipped;
  private final Map<String, String> persons = new TreeMap<>();
  private final Set<String> tenures = new LinkedHashSet<>();

  /// @param today the day on which the answers were got
  /// @param isShipped whether a person of that id is in the shipped table
  RefreshedTables(LocalDate today, Predicate<String> isShipped) {
    this.today = today;
    this.isShipped = isShipped;
  }

  /// Adds an answer; rows without a person or a start are left out.
  void add(Batch batch, Table answer) {
    for (Table.Row row : answer.rows()) {
      String item = row.find("person").orElse("");
      Optional<String> start = date(row, "start");
      if (!item.startsWith(ENTITY) || start.isEmpty()) {
        continue;
      }
      String id = "wd:" + item.substring(ENTITY.length());
      if (!isShipped.test(id)) {
        String aliases = clean(row.find("aliases").orElse(""));
        String name = clean(row.get("name"));
        persons.putIfAbsent(
            id, String.join("\t", id, name, aliases, clean(row.get("code")), ORIGIN));
      }
      tenures.add(tenure(batch, id, row, start.get()));
    }
  }

  private String tenure(Batch batch, String id, Table.Row row, String start) {
    Optional<String> end = date(row, "end").filter(written -> written.compareTo(start) >= 0);
    return String.join(
        "\t",
        id,
        batch.office(),
        clean(row.get("title")),
        "",
        clean(row.get("code")),
        batch.sector(),
        start,
        end.orElse(""),
        end.isPresent() ? "closed" : "open",
        end.isPresent() ? "" : today.toString(),
        "",
        ORIGIN);
  }

  /// Returns the date as far as it is known: a day, a month or a year.
  private static Optional<String> date(Table.Row row, String column) {
    String written = row.find(column).orElse("");
    if (!written.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
      return Optional.empty();
    }
    int precision =
        row.find(column + "Precision")
            .filter(p -> p.matches("\\d+"))
            .map(Integer::parseInt)
            .orElse(TO_THE_DAY);
    int length = precision >= TO_THE_DAY ? 10 : precision == TO_THE_MONTH ? 7 : 4;
    return Optional.of(written.substring(0, length));
  }

  private static String clean(String cell) {
    return cell.replaceAll("[\\p{Cntrl}\"]", " ").strip();
  }

  /// Returns `persons.tsv`.
  String persons() {
    return "id\tname\taliases\tcountry\torigin\tlicence\n" + lines(persons.values());
  }

  /// Returns `tenures.tsv`.
  String tenures() {
    return "person\toffice\ttitle\tbody\tcountry\tsector\tstart\tend\tstatus\tas_of\tlast_seen"
        + "\torigin\tlicence\n"
        + lines(tenures);
  }

  private static String lines(Iterable<String> rows) {
    var lines = new StringBuilder();
    rows.forEach(row -> lines.append(row).append('\n'));
    return lines.toString();
  }
}
