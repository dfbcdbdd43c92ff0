package org.rapporteur.archive.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Groups dispatches into stories as they arrive.
///
/// A new dispatch brings the groups that it touches into question: their dispatches are grouped
/// anew, together with it. So a dispatch that came first does not decide more than one that came
/// last. When more than [#MOST_REGROUPED] dispatches are in question, it joins the likest group
/// instead. Not safe for use by several threads.
///
/// ```java
/// StoryGroups groups = new StoryGroups(List.of());
/// Profiler profiler = Profiler.load();
/// readings.forEach(reading -> groups.add(profiler.profile(reading)));
/// groups.members();  // {1=[a, c], 2=[b]}
/// ```
public final class StoryGroups {

  /// Fixed on silver groups, not on the gold; see docs/decisions/031-stories.md.
  static final double THRESHOLD = 0.14;

  static final int MOST_REGROUPED = 60;

  /// So many dispatches are remembered; stories that are older get nothing new.
  private static final int REMEMBERED = 200_000;

  private final NeighbourIndex index = new NeighbourIndex();
  private final Map<String, Group> groups = new HashMap<>();
  private final Map<Long, Group> byNumber = new HashMap<>();
  private final Deque<Profile> remembered = new ArrayDeque<>();
  private final List<StoryEdit> edits;
  private Verdicts verdicts;
  private long last;

  /// @param edits what persons decided, in any order
  public StoryGroups(List<StoryEdit> edits) {
    this.edits = new ArrayList<>(edits);
    this.verdicts = Verdicts.of(edits);
  }

  /// Puts back a dispatch that was grouped in an earlier run, in the order of arrival.
  ///
  /// @param story the number of its story
  public void restore(Profile profile, long story) {
    Group group = byNumber.getOrDefault(story, new Group(story, List.of()));
    settle(joined(group, List.of(profile)));
    remember(profile);
    last = Math.max(last, story);
  }

  /// Groups one more dispatch.
  ///
  /// @return the stories that changed: their numbers and the dispatches now in them; a number
  ///   without dispatches is no story any more
  public Map<Long, List<String>> add(Profile profile) {
    if (groups.containsKey(profile.dispatch())) {
      return Map.of();
    }
    Set<Group> touched = new LinkedHashSet<>();
    index.near(profile).stream()
        .filter(other -> other.likeness(profile) >= THRESHOLD)
        .map(other -> groups.get(other.dispatch()))
        .filter(Objects::nonNull)
        .forEach(touched::add);
    touched.addAll(decided(List.of(profile.dispatch())));
    remember(profile);
    int inQuestion = touched.stream().mapToInt(group -> group.profiles().size()).sum();
    return inQuestion < MOST_REGROUPED || !decided(List.of(profile.dispatch())).isEmpty()
        ? regroup(touched, List.of(profile))
        : join(touched, profile);
  }

  /// Applies what a person decided, now and to all that comes.
  ///
  /// @return the stories that changed, as [#add] returns them
  public Map<Long, List<String>> apply(StoryEdit edit) {
    edits.add(edit);
    verdicts = Verdicts.of(edits);
    return regroup(decided(edit.dispatches()), List.of());
  }

  /// Returns all edits, in the order in which they were given.
  public List<StoryEdit> edits() {
    return List.copyOf(edits);
  }

  /// Returns the dispatches of every story by its number; those of one story by day.
  public Map<Long, List<String>> members() {
    return members(byNumber.values());
  }

  /// Returns the number of the story that a dispatch is in; none when it is not known.
  public Optional<Long> story(String dispatch) {
    return Optional.ofNullable(groups.get(dispatch)).map(Group::number);
  }

  private Set<Group> decided(List<String> dispatches) {
    Set<Group> decided = new LinkedHashSet<>();
    for (String dispatch : dispatches) {
      Optional.ofNullable(groups.get(dispatch)).ifPresent(decided::add);
      verdicts.partners(dispatch).stream()
          .map(groups::get)
          .filter(Objects::nonNull)
          .forEach(decided::add);
    }
    return decided;
  }

  private Map<Long, List<String>> regroup(Set<Group> touched, List<Profile> added) {
    List<Profile> pool = new ArrayList<>(added);
    touched.forEach(group -> pool.addAll(group.profiles()));
    List<List<Profile>> parts = new ArrayList<>(Agglomeration.of(pool, THRESHOLD, verdicts));
    parts.sort(
        Comparator.comparingInt((List<Profile> part) -> -part.size())
            .thenComparing(part -> part.getFirst().dispatch()));
    List<Group> left = new ArrayList<>(touched);
    List<Group> now = new ArrayList<>();
    for (List<Profile> part : parts) {
      Optional<Group> heir =
          left.stream()
              .filter(group -> group.shared(part) > 0)
              .max(
                  Comparator.comparingLong((Group group) -> group.shared(part))
                      .thenComparing(group -> -group.number()));
      heir.ifPresent(left::remove);
      now.add(settle(new Group(heir.map(Group::number).orElseGet(() -> ++last), part)));
    }
    return changed(touched, now);
  }

  private Map<Long, List<String>> join(Set<Group> touched, Profile profile) {
    List<Group> likest =
        touched.stream()
            .filter(group -> group.likeness(List.of(profile)) >= THRESHOLD)
            .sorted(
                Comparator.comparingDouble((Group group) -> -group.likeness(List.of(profile)))
                    .thenComparing(Group::number))
            .toList();
    if (likest.isEmpty()) {
      return changed(Set.of(), List.of(settle(new Group(++last, List.of(profile)))));
    }
    Group grown = joined(likest.getFirst(), List.of(profile));
    for (Group other : likest.subList(1, likest.size())) {
      if (grown.likeness(other.witnesses()) >= THRESHOLD && !areApart(grown, other)) {
        grown = joined(grown, other.profiles());
      }
    }
    return changed(touched, List.of(settle(grown)));
  }

  private boolean areApart(Group one, Group other) {
    return !verdicts.isEmpty()
        && one.profiles().stream()
            .anyMatch(a ->
                other.profiles().stream()
                    .anyMatch(b -> !verdicts.on(a.dispatch(), b.dispatch()).orElse(true)));
  }

  private static Group joined(Group group, List<Profile> more) {
    return new Group(group.number(), joined(group.profiles(), more));
  }

  private static List<Profile> joined(List<Profile> some, List<Profile> more) {
    List<Profile> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private Group settle(Group group) {
    group.profiles().forEach(profile -> groups.put(profile.dispatch(), group));
    byNumber.put(group.number(), group);
    return group;
  }

  private void remember(Profile profile) {
    index.add(profile);
    remembered.addLast(profile);
    if (remembered.size() > REMEMBERED) {
      Profile oldest = remembered.removeFirst();
      index.removeFirst(oldest);
      Optional.ofNullable(groups.remove(oldest.dispatch()))
          .ifPresent(group -> group.profiles().remove(oldest));
    }
  }

  private Map<Long, List<String>> changed(Set<Group> before, List<Group> now) {
    Map<Long, List<String>> changed = new TreeMap<>();
    before.stream()
        .filter(group ->
            group.profiles().stream().allMatch(profile -> groups.get(profile.dispatch()) != group))
        .forEach(group -> changed.put(group.number(), List.of()));
    now.forEach(group -> changed.remove(group.number()));
    byNumber.keySet().removeAll(changed.keySet());
    changed.putAll(members(now));
    return changed;
  }

  private static Map<Long, List<String>> members(Collection<Group> groups) {
    Map<Long, List<String>> members = new TreeMap<>();
    for (Group group : groups) {
      members.put(group.number(), group.profiles().stream().map(Profile::dispatch).toList());
    }
    return members;
  }
}
