package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Explanation;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;
import org.rapporteur.reference.actor.FoldedName;
import org.rapporteur.resolve.actor.Description;
import org.rapporteur.resolve.actor.Understanding;

/// Finds the rows of the tables that an answer comes from, by reading the tables again.
final class SourceRows {

  private static final List<String> TABLES_WITH_IDS =
      List.of("countries.tsv", "persons.tsv", "organisations.tsv", "outlets.tsv");

  private final Additions additions;

  SourceRows(Additions additions) {
    this.additions = additions;
  }

  /// The row of an office that somebody held.
  ///
  /// @param start as written; null when not known
  /// @param end as written; null when not known
  record TenureRow(@Nullable String start, @Nullable String end, Explanation.Row row) {}

  /// Returns the rows on the offices of that person, in the order of the table.
  List<TenureRow> tenures(String person) {
    return rows("tenures.tsv", row -> row.get("person").equals(person)).stream()
        .map(row ->
            new TenureRow(
                row.find("start").orElse(null), row.find("end").orElse(null), source(row)))
        .toList();
  }

  /// Returns the rows that name whom `phrase` was understood to mean, or what was read in it.
  List<Explanation.Row> behind(String phrase, Understanding understanding) {
    List<Table.Row> rows = new ArrayList<>();
    if (understanding.how() == Explanation.How.BY_NAME) {
      String name = FoldedName.fold(phrase.replaceFirst("(?i)^the ", ""));
      rows.addAll(rows("metonyms.tsv", row -> FoldedName.fold(row.get("term")).equals(name)));
    }
    String ref = understanding.identity().ref();
    if (ref != null) {
      for (String table : TABLES_WITH_IDS) {
        rows.addAll(rows(table, row -> row.get("id").equals(ref)));
      }
    }
    Description description = understanding.description();
    if (description != null) {
      rows.addAll(parts(description));
    }
    return rows.stream().map(SourceRows::source).distinct().toList();
  }

  private List<Table.Row> parts(Description description) {
    List<Table.Row> rows = new ArrayList<>();
    description.countries().stream()
        .map(country -> country.code())
        .forEach(code -> rows.addAll(rows("countries.tsv", row -> row.get("code").equals(code))));
    if (description.office() != null) {
      String key = description.office().key();
      rows.addAll(rows("offices.tsv", row -> row.get("office").equals(key)));
    }
    if (description.noun() != null) {
      String term = description.noun().term();
      rows.addAll(rows("actor-nouns.tsv", row -> row.get("term").equals(term)));
    }
    return rows;
  }

  private List<Table.Row> rows(String table, Predicate<Table.Row> about) {
    return additions.table(table).rows().stream().filter(about).toList();
  }

  private static Explanation.Row source(Table.Row row) {
    return new Explanation.Row(row.table(), row.line(), row.get("origin"), row.get("licence"));
  }
}
