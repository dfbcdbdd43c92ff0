package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.NameScore;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Span;

/// Names: `entities` with `start`, `end` and `type`. Of gold names inside one another the longest
/// counts; gold types that this project does not have are left out, and so are found names of a
/// type that the gold data does not have.
final class NameExam implements Exam {
  private static final Map<String, NameType> TYPES =
      Map.ofEntries(
          Map.entry("Person", NameType.PERSON),
          Map.entry("Organization", NameType.ORGANISATION),
          Map.entry("Organisation", NameType.ORGANISATION),
          Map.entry("Location", NameType.LOCATION),
          Map.entry("NORP", NameType.GROUP),
          Map.entry("Nationality", NameType.GROUP),
          Map.entry("Facility", NameType.FACILITY),
          Map.entry("Date", NameType.DATE),
          Map.entry("Temporal", NameType.DATE),
          Map.entry("Money", NameType.MONEY),
          Map.entry("Product", NameType.OTHER),
          Map.entry("Misc", NameType.OTHER));

  private final List<Dispatch> dispatches;
  private final List<Map<Span, NameType>> gold;
  private final Set<NameType> asked = EnumSet.noneOf(NameType.class);
  private final AtomicReferenceArray<Map<Span, NameType>> answers;

  NameExam(Path file) {
    List<JsonRow> rows = JsonRow.read(file);
    dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    gold = rows.stream().map(NameExam::names).toList();
    gold.forEach(names -> asked.addAll(names.values()));
    answers = new AtomicReferenceArray<>(rows.size());
  }

  private static Map<Span, NameType> names(JsonRow document) {
    String text = document.getText("text");
    Map<Span, @Nullable NameType> all = new HashMap<>();
    for (JsonRow row : document.rows("entities")) {
      all.putIfAbsent(CodePoints.span(row, text), TYPES.get(row.getText("type")));
    }
    Map<Span, NameType> outermost = new LinkedHashMap<>();
    int end = 0;
    for (Span span : all.keySet().stream().sorted().toList()) {
      NameType type = all.get(span);
      if (span.start() >= end && !span.isEmpty()) {
        end = span.end();
        if (type != null) {
          outermost.put(span, type);
        }
      }
    }
    return outermost;
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    Map<Span, NameType> names = new LinkedHashMap<>();
    for (Name name : engine.read(dispatches.get(index)).resolved().annotated().names()) {
      if (asked.contains(name.type())) {
        names.put(name.span(), name.type());
      }
    }
    answers.set(index, names);
  }

  @Override
  public List<Result> results() {
    var score = new NameScore();
    for (int i = 0; i < gold.size(); i++) {
      Map<Span, NameType> answer = answers.get(i);
      score.add(gold.get(i), answer == null ? Map.of() : answer);
    }
    return List.of(new Result("all", score.scores(labels())));
  }

  private Map<NameType, String> labels() {
    Map<NameType, String> labels = new EnumMap<>(NameType.class);
    for (NameType type : asked) {
      labels.put(type, type.name().substring(0, 3));
    }
    return labels;
  }
}
