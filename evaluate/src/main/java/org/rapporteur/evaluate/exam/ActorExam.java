package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dispatch;

/// Who: phrases that stand alone, with the country (`country`) and sector (`code_1`) of whom they
/// mean, and the day for which they are asked, if any, in `date`.
///
/// A row counts for a column when it has a value there: `UNK` is right when no sector is given, and
/// `????`, which the makers of the gold left open, does not count.
final class ActorExam implements Exam {
  private static final String UNKNOWN = "UNK";

  private final List<Dispatch> dispatches;
  private final List<Expected> gold;
  private final AtomicReferenceArray<@Nullable Actor> answers;

  /// What is to be found.
  ///
  /// @param country alpha-3; empty when not asked
  /// @param sector PLOVER sector code or `UNK`; empty when not asked
  private record Expected(String country, String sector) {}

  ActorExam(Path file) {
    List<JsonRow> rows = JsonRow.read(file);
    dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    gold = rows.stream().map(ActorExam::expected).toList();
    answers = new AtomicReferenceArray<>(rows.size());
  }

  private static Expected expected(JsonRow row) {
    Optional<JsonRow> actor =
        row.rows("expected").stream().findFirst().flatMap(first -> first.findRow("actor"));
    return new Expected(
        actor.flatMap(it -> it.findText("country")).orElse(""),
        actor
            .flatMap(it -> it.findText("code_1"))
            .filter(code -> code.matches("[A-Z]+"))
            .orElse(""));
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    Dispatch dispatch = dispatches.get(index);
    answers.set(index, engine.identify(dispatch.text(), day(dispatch)));
  }

  private static @Nullable LocalDate day(Dispatch dispatch) {
    return dispatch.published() == null ? null : dispatch.published().date();
  }

  @Override
  public List<Result> results() {
    var country = new Tally();
    var sector = new Tally();
    for (int i = 0; i < gold.size(); i++) {
      Actor actor = answers.get(i);
      Expected expected = gold.get(i);
      country.add(expected.country(), actor != null && isOf(actor, expected.country()));
      String found = actor == null || actor.sector() == null ? UNKNOWN : actor.sector();
      sector.add(expected.sector(), found.equals(expected.sector()));
    }
    return List.of(
        new Result(
            "phrases",
            List.of(
                Score.percent("country", country.share()),
                Score.count("countries", country.asked),
                Score.percent("sector", sector.share()),
                Score.count("sectors", sector.asked))));
  }

  /// The gold gives intergovernmental bodies a country code of their own, which stands in ours.
  private static boolean isOf(Actor actor, String country) {
    String cameo = actor.cameo();
    return actor.country() != null
        ? actor.country().equals(country)
        : cameo != null && cameo.contains(country);
  }

  /// Counts what was asked for and what was right.
  private static final class Tally {
    private long asked;
    private long right;

    void add(String expected, boolean found) {
      if (!expected.isEmpty()) {
        asked++;
        right += found ? 1 : 0;
      }
    }

    double share() {
      return asked == 0 ? 0 : (double) right / asked;
    }
  }
}
