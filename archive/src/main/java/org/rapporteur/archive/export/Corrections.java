package org.rapporteur.archive.export;

import static org.rapporteur.tables.Column.json;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.correction.Anchor;
import org.rapporteur.archive.correction.Change;
import org.rapporteur.archive.correction.Corrected;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.archive.correction.json.CorrectionJson;
import org.rapporteur.tables.Column;
import org.rapporteur.tables.Finding;

/// What persons said about the readings of an archive as rows, the oldest first.
final class Corrections {

  /// A correction and what became of it.
  ///
  /// @param state `holds`, `unfit` or `undone`; an undoing has none
  /// @param unfit why it does not fit; null when it does
  record Row(Correction correction, @Nullable String state, @Nullable String unfit) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          text("id", row -> row.correction.id()),
          text("dispatch", row -> row.correction.dispatch()),
          text("change", row -> kind(row.correction.change())),
          text("state", Row::state),
          text("unfit", Row::unfit),
          text("subject", row -> ofAnchor(row, anchor -> Finding.word(anchor.subject()))),
          text("text", row -> ofAnchor(row, Anchor::text)),
          whole("start", row -> ofAnchor(row, anchor -> anchor.span().start())),
          whole("end", row -> ofAnchor(row, anchor -> anchor.span().end())),
          text("was", row -> ofAnchor(row, Anchor::was)),
          text("says", row -> row.correction.change().describe()),
          text("author", row -> row.correction.author()),
          text("time", row -> row.correction.time().toString()),
          text("reason", row -> row.correction.reason()),
          json("correction", row -> CorrectionJson.line(row.correction)));

  private Corrections() {}

  static Sheet<Row> of(Archive archive, Dispatches wanted) {
    Map<String, Optional<Corrected>> corrected = new HashMap<>();
    Stream<Row> rows =
        archive.corrections().stream()
            .filter(correction -> wanted.has(correction.dispatch()))
            .sorted(Comparator.comparing(Correction::time).thenComparing(Correction::id))
            .map(correction ->
                row(
                    correction,
                    corrected.computeIfAbsent(correction.dispatch(), archive::corrected)));
    return new Sheet<>(COLUMNS, rows);
  }

  private static Row row(Correction correction, Optional<Corrected> corrected) {
    if (correction.change() instanceof Change.Undo) {
      return new Row(correction, null, null);
    }
    if (corrected.isEmpty()) {
      return new Row(correction, "unfit", "the archive has no such dispatch");
    }
    boolean holds = corrected.get().applied().contains(correction);
    return corrected.get().unfit().stream()
        .filter(unfit -> unfit.correction().equals(correction))
        .findFirst()
        .map(unfit -> new Row(correction, "unfit", unfit.reason()))
        .orElseGet(() -> new Row(correction, holds ? "holds" : "undone", null));
  }

  private static String kind(Change change) {
    return switch (change) {
      case Change.Reject _ -> "reject";
      case Change.Replace _ -> "replace";
      case Change.Approve _ -> "approve";
      case Change.Undo _ -> "undo";
    };
  }

  private static <P> @Nullable P ofAnchor(Row row, Function<Anchor, @Nullable P> part) {
    @Nullable Anchor anchor = row.correction.change().anchor().orElse(null);
    return anchor == null ? null : part.apply(anchor);
  }
}
