package org.rapporteur.serve.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.join.Origins;
import org.rapporteur.archive.store.StoryTable;
import org.rapporteur.archive.story.Story;
import org.rapporteur.archive.story.StoryBook;
import org.rapporteur.archive.story.StoryTeller;
import org.rapporteur.model.Reading;

/// The stories of the archive, as they stood when [#refresh] was last called.
///
/// Safe for use by many threads.
public final class StoryShelf {

  private final Archive archive;
  private final Catalogue catalogue;
  private final Librarian librarian;
  private volatile Stories stories = new Stories(-1, -1, List.of(), Map.of(), Map.of());
  private @Nullable StoryBook book;

  public StoryShelf(Archive archive, Catalogue catalogue, Librarian librarian) {
    this.archive = archive;
    this.catalogue = catalogue;
    this.librarian = librarian;
  }

  /// @param state of the archive's stories
  /// @param edition of the catalogue
  /// @param rows those of several dispatches, the largest first
  /// @param members the ids of each story's dispatches, by day
  /// @param byDispatch each dispatch's story
  private record Stories(
      long state,
      long edition,
      List<StoryRow> rows,
      Map<Long, List<String>> members,
      Map<String, Long> byDispatch) {}

  /// Groups what came since, which may take long, and takes in what was decided about stories.
  public synchronized void refresh() {
    StoryTable table = archive.stories();
    if (!table.ungrouped(1).isEmpty()) {
      book = book == null ? StoryBook.open(archive) : book;
      book.list();
    }
    long state = table.state();
    long edition = catalogue.edition();
    if (stories.state() != state || stories.edition() != edition) {
      stories = stories(table, state, edition);
    }
  }

  private Stories stories(StoryTable table, long state, long edition) {
    Map<String, DispatchRow> rows = new HashMap<>();
    catalogue.dispatches().forEach(row -> rows.put(row.id(), row));
    Map<Long, List<String>> members = new TreeMap<>();
    Map<String, Long> byDispatch = new HashMap<>();
    for (StoryTable.Member member : table.members()) {
      if (rows.containsKey(member.dispatch())) {
        members.computeIfAbsent(member.story(), _ -> new ArrayList<>()).add(member.dispatch());
        byDispatch.put(member.dispatch(), member.story());
      }
    }
    List<StoryRow> several = new ArrayList<>();
    members.forEach((number, ids) -> {
      if (ids.size() > 1) {
        several.add(StoryRow.of(number, byDay(ids.stream().map(rows::get).toList())));
      }
    });
    several.sort(
        Comparator.comparingInt((StoryRow row) -> -row.dispatches())
            .thenComparing(StoryRow::last, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingLong(StoryRow::number));
    return new Stories(state, edition, List.copyOf(several), members, byDispatch);
  }

  private static List<DispatchRow> byDay(List<DispatchRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(
                    DispatchRow::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(DispatchRow::id))
        .toList();
  }

  /// Returns the stories of several dispatches, those of most dispatches first.
  public List<StoryRow> list() {
    return stories.rows();
  }

  /// Returns a number that changes when the stories do.
  public long edition() {
    return stories.state() * 31 + stories.edition();
  }

  /// Returns the number of the story that a dispatch is in with others.
  public Optional<Long> of(String dispatchId) {
    Stories known = stories;
    return Optional.ofNullable(known.byDispatch().get(dispatchId))
        .filter(number -> known.members().getOrDefault(number, List.of()).size() > 1);
  }

  /// Returns a word that changes whenever a story gains or loses a dispatch, or one of them
  /// changes.
  public String stamp(long number) {
    return stories.members().getOrDefault(number, List.of()).stream()
        .map(id -> id + " " + catalogue.stamp(DispatchKey.of(id)))
        .collect(Collectors.joining(","));
  }

  /// Returns a story with all that its dispatches say together. It is told anew each time, which
  /// takes some milliseconds a dispatch.
  public Optional<Story> find(long number) {
    List<Reading> readings =
        stories.members().getOrDefault(number, List.of()).stream()
            .flatMap(id -> librarian.find(DispatchKey.of(id)).stream())
            .toList();
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoryTeller(Origins.load()).tell(number, readings));
  }
}
