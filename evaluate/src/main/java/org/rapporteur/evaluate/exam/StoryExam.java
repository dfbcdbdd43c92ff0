package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.rapporteur.archive.story.Profile;
import org.rapporteur.archive.story.Profiler;
import org.rapporteur.archive.story.StoryGroups;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.ClusterScore;
import org.rapporteur.model.Dispatch;

/// Stories: articles with the `cluster` they belong to, and a `category`.
///
/// They are grouped once, in the order of the file, and scored as a whole and by category; within a
/// category only its own articles count.
final class StoryExam implements Exam {

  private static final String ALL = "all";

  private final List<JsonRow> rows;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<Profile> profiles;
  private final Profiler profiler = Profiler.load();

  StoryExam(Path file) {
    rows = JsonRow.read(file);
    dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    profiles = new AtomicReferenceArray<>(rows.size());
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    profiles.set(index, profiler.profile(engine.read(dispatches.get(index))));
  }

  @Override
  public List<Result> results() {
    List<String> found = found();
    List<Result> results = new ArrayList<>();
    results.add(new Result(ALL, score(found, ALL).scores()));
    categories().forEach(name -> results.add(new Result(name, score(found, name).scores())));
    return results;
  }

  private TreeSet<String> categories() {
    TreeSet<String> categories = new TreeSet<>();
    rows.forEach(row -> row.findText("category").ifPresent(categories::add));
    return categories;
  }

  private ClusterScore score(List<String> found, String category) {
    var score = new ClusterScore();
    for (int i = 0; i < rows.size(); i++) {
      if (category.equals(ALL) || category.equals(rows.get(i).findText("category").orElse(""))) {
        score.add(rows.get(i).getText("cluster"), found.get(i));
      }
    }
    return score;
  }

  /// Returns the group of each article; one that was not read is alone.
  private List<String> found() {
    var groups = new StoryGroups(List.of());
    IntStream.range(0, profiles.length())
        .mapToObj(profiles::get)
        .filter(Objects::nonNull)
        .forEach(groups::add);
    return dispatches.stream()
        .map(dispatch -> groups.story(dispatch.id()).map(Object::toString).orElse(dispatch.id()))
        .toList();
  }

  /// One line for each story that was not found as one: the articles of its parts.
  @Override
  public List<String> errors() {
    List<String> found = found();
    Map<String, Map<String, List<String>>> parts = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      parts
          .computeIfAbsent(rows.get(i).getText("cluster"), _ -> new TreeMap<>())
          .computeIfAbsent(found.get(i), _ -> new ArrayList<>())
          .add(dispatches.get(i).id());
    }
    return parts.entrySet().stream()
        .filter(story -> story.getValue().size() > 1)
        .map(story -> story.getKey() + ": " + Arrays.toString(story.getValue().values().toArray()))
        .toList();
  }
}
