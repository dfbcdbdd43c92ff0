package org.rapporteur.archive.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.join.Origins;
import org.rapporteur.archive.store.StoryTable;
import org.rapporteur.model.Reading;

/// The stories of an archive. It groups what came since it was last asked, and keeps the groups and
/// what persons decide in the archive. Safe for use by several threads, and beside others that use
/// the same archive.
///
/// ```java
/// StoryBook book = StoryBook.open(archive);
/// book.list().forEach(group -> IO.println(group.number() + " " + group.dispatches().size()));
/// book.find(7).ifPresent(story -> …);
/// book.merge("A. Reader", "both are about the summit", List.of(7L, 12L));
/// ```
public final class StoryBook {

  /// So many dispatches are grouped before others may write again.
  private static final int AT_ONCE = 100;

  private final Archive archive;
  private final StoryTable table;
  private final Profiler profiler = Profiler.load();
  private final StoryTeller teller = new StoryTeller(Origins.load());
  private StoryGroups groups = new StoryGroups(List.of());
  private long state = -1;

  private StoryBook(Archive archive) {
    this.archive = archive;
    this.table = archive.stories();
  }

  /// One story without its contents.
  ///
  /// @param number names it in its archive
  /// @param dispatches the ids, by day
  public record Entry(long number, List<String> dispatches) {
    public Entry {
      dispatches = List.copyOf(dispatches);
    }
  }

  /// Opens the stories of an archive, which stays the caller's to close.
  public static StoryBook open(Archive archive) {
    return new StoryBook(archive);
  }

  /// Returns all stories, those with most dispatches first.
  public synchronized List<Entry> list() {
    catchUp();
    Map<Long, List<String>> members = new TreeMap<>();
    table
        .members()
        .forEach(one ->
            members.computeIfAbsent(one.story(), _ -> new ArrayList<>()).add(one.dispatch()));
    return members.entrySet().stream()
        .map(story -> new Entry(story.getKey(), story.getValue()))
        .sorted(
            Comparator.comparingInt((Entry entry) -> -entry.dispatches().size())
                .thenComparing(Entry::number))
        .toList();
  }

  /// Returns a story with all that its dispatches say together; none of that number is empty.
  public Optional<Story> find(long number) {
    return list().stream()
        .filter(entry -> entry.number() == number)
        .findFirst()
        .map(entry -> teller.tell(number, readings(entry.dispatches())));
  }

  /// Returns the number of the story that a dispatch is in; none when the archive does not have it.
  public synchronized Optional<Long> storyOf(String dispatch) {
    catchUp();
    return groups.story(dispatch);
  }

  private List<Reading> readings(List<String> dispatches) {
    return dispatches.stream().flatMap(id -> archive.find(id).stream()).toList();
  }

  /// Makes one story of several, for good.
  ///
  /// @param author who decides
  /// @param reason why
  /// @throws IllegalArgumentException when there is no story of a number
  public void merge(String author, String reason, List<Long> stories) {
    List<String> dispatches =
        stories.stream().flatMap(number -> entry(number).dispatches().stream()).toList();
    edit(() -> new StoryEdit.Merge(author, Instant.now(), reason, dispatches));
  }

  /// Takes dispatches out of a story and makes a story of them, for good.
  ///
  /// @throws IllegalArgumentException when a dispatch is not in that story, or all are
  public void split(String author, String reason, long story, List<String> dispatches) {
    List<String> rest = new ArrayList<>(entry(story).dispatches());
    for (String dispatch : dispatches) {
      if (!rest.remove(dispatch)) {
        throw new IllegalArgumentException(
            "story %d has no dispatch \"%s\"".formatted(story, dispatch));
      }
    }
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("nothing would be left of story " + story);
    }
    edit(() -> new StoryEdit.Split(author, Instant.now(), reason, dispatches, rest));
  }

  private Entry entry(long number) {
    return list().stream()
        .filter(entry -> entry.number() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no story " + number));
  }

  /// Returns what persons decided, the oldest first.
  public List<StoryEdit> edits() {
    return table.edits().stream().map(StoryBook::edit).toList();
  }

  private synchronized void edit(Supplier<StoryEdit> edit) {
    table.exclusively(writing -> {
      refresh(writing.state());
      StoryEdit made = edit.get();
      writing.add(row(made));
      groups.apply(made).forEach((story, members) -> writing.move(members, story));
      state = writing.state();
    });
  }

  /// Tells whether stories were made of readings that stand no longer.
  public boolean isBehind() {
    return table.isBehind();
  }

  /// Groups all dispatches anew, from their present readings; what persons decided holds. Stories
  /// may get other numbers.
  public synchronized void regroup() {
    table.exclusively(StoryTable.Writing::clear);
    catchUp();
  }

  private void catchUp() {
    while (!table.ungrouped(1).isEmpty()) {
      table.exclusively(writing -> {
        refresh(writing.state());
        for (Reading reading : readings(table.ungrouped(AT_ONCE))) {
          add(writing, profiler.profile(reading));
        }
        state = writing.state();
      });
    }
    refresh(table.state());
  }

  private void add(StoryTable.Writing writing, Profile profile) {
    Map<Long, List<String>> changed = groups.add(profile);
    long story = groups.story(profile.dispatch()).orElseThrow();
    writing.add(new StoryTable.Member(profile.dispatch(), story, profile.day(), profile.packed()));
    changed.forEach((number, members) -> writing.move(members, number));
  }

  /// Loads everything again when somebody else has changed it.
  private void refresh(long current) {
    if (current == state) {
      return;
    }
    groups = new StoryGroups(edits());
    for (StoryTable.Member member : table.members()) {
      Profile profile = Profile.unpack(member.dispatch(), member.day(), member.profile());
      groups.restore(profile, member.story());
    }
    state = current;
  }

  private static StoryEdit edit(StoryTable.Edit row) {
    return row.kind().equals("merge")
        ? new StoryEdit.Merge(row.author(), row.time(), row.reason(), row.dispatches())
        : new StoryEdit.Split(row.author(), row.time(), row.reason(), row.dispatches(), row.rest());
  }

  private static StoryTable.Edit row(StoryEdit edit) {
    return switch (edit) {
      case StoryEdit.Merge merge ->
          new StoryTable.Edit(
              "merge", merge.author(), merge.time(), merge.reason(), merge.dispatches(), List.of());
      case StoryEdit.Split split ->
          new StoryTable.Edit(
              "split",
              split.author(),
              split.time(),
              split.reason(),
              split.dispatches(),
              split.rest());
    };
  }
}
