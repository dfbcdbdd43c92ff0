package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.PlaceScore;
import org.rapporteur.evaluate.metric.PlaceScore.Toponym;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// Where: `toponyms` with `start`, `end`, coordinates and a GeoNames id.
///
/// Asked twice: which toponyms are found in the running text and where they are put (`found`), and
/// where the gold toponyms are put when their spans are given (`given`), which is how most systems
/// are measured.
final class PlaceExam implements Exam {
  private static final String GEONAMES = "geonames:";

  private final List<Dispatch> dispatches;
  private final List<List<Toponym>> gold;
  private final AtomicReferenceArray<List<Toponym>> found;
  private final AtomicReferenceArray<List<Toponym>> given;

  PlaceExam(Path file) {
    List<JsonRow> rows = JsonRow.read(file);
    dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    gold = rows.stream().map(PlaceExam::toponyms).toList();
    found = new AtomicReferenceArray<>(rows.size());
    given = new AtomicReferenceArray<>(rows.size());
  }

  private static List<Toponym> toponyms(JsonRow document) {
    String text = document.getText("text");
    return document.rows("toponyms").stream()
        .map(row ->
            new Toponym(
                CodePoints.span(row, text),
                boxed(row.findNumber("lat")),
                boxed(row.findNumber("lon")),
                row.findText("geonamesid").orElse(null)))
        .toList();
  }

  private static @Nullable Double boxed(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    Dispatch dispatch = dispatches.get(index);
    found.set(index, found(engine.read(dispatch)));
    List<Span> spans = gold.get(index).stream().map(Toponym::span).distinct().toList();
    Map<Span, Place> places = engine.locate(dispatch, spans);
    given.set(
        index, spans.stream().filter(places::containsKey).map(s -> at(s, places.get(s))).toList());
  }

  private static List<Toponym> found(Reading reading) {
    List<Toponym> toponyms = new ArrayList<>();
    for (Mention mention : reading.resolved().mentions()) {
      Id<Place> place = mention.place();
      if (place != null) {
        toponyms.add(at(mention.span(), reading.resolved().place(place)));
      }
    }
    return toponyms;
  }

  private static Toponym at(Span span, @Nullable Place place) {
    if (place == null) {
      return new Toponym(span, null, null, null);
    }
    String ref = place.ref();
    String id = ref != null && ref.startsWith(GEONAMES) ? ref.substring(GEONAMES.length()) : null;
    return new Toponym(span, place.latitude(), place.longitude(), id);
  }

  @Override
  public List<Result> results() {
    List<Score> inText = new ArrayList<>(score(found).spanScores());
    inText.addAll(score(found).placeScores());
    return List.of(new Result("given", score(given).placeScores()), new Result("found", inText));
  }

  private PlaceScore score(AtomicReferenceArray<List<Toponym>> answers) {
    var score = new PlaceScore();
    for (int i = 0; i < gold.size(); i++) {
      List<Toponym> answer = answers.get(i);
      score.add(gold.get(i), answer == null ? List.of() : answer);
    }
    return score;
  }
}
