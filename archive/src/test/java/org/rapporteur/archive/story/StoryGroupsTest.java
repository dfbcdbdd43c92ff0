package org.rapporteur.archive.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.News;
import org.rapporteur.model.Reading;

class StoryGroupsTest {

  private static final Profiler PROFILER = Profiler.load();

  private static final List<Reading> NEWS =
      List.of(
          news("north1", "2024-05-04", "Ferry sinks off Lindholm, dozens missing"),
          news("south1", "2024-05-04", "Dozens missing after ferry sinks near Lindholm"),
          news("east1", "2024-05-06", "Divers search sunken Lindholm ferry for the missing"),
          news("north2", "2024-05-04", "Parliament of Karst votes down pension reform"),
          news("south2", "2024-05-05", "Karst pension reform fails in parliament"),
          news("east2", "2024-05-05", "Volcano Hekla erupts for the first time in decades"));

  private static Reading news(String id, String day, String title) {
    return News.of(id, day, title, title + ".").read();
  }

  private static StoryGroups groups(List<Reading> readings, StoryEdit... edits) {
    StoryGroups groups = new StoryGroups(List.of(edits));
    readings.forEach(reading -> groups.add(PROFILER.profile(reading)));
    return groups;
  }

  private static Collection<List<String>> members(StoryGroups groups) {
    return groups.members().values();
  }

  @Test
  void dispatchesAboutOneHappeningAreOneStory() {
    assertThat(members(groups(NEWS)))
        .containsExactlyInAnyOrder(
            List.of("north1", "south1", "east1"), List.of("north2", "south2"), List.of("east2"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void orderOfArrivalMakesNoDifference(long seed) {
    List<Reading> shuffled = new ArrayList<>(NEWS);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(members(groups(shuffled)))
        .containsExactlyInAnyOrderElementsOf(members(groups(NEWS)));
  }

  @Test
  void personsMergeOutlivesWhatComesLater() {
    StoryGroups groups = groups(NEWS.subList(0, 4));
    groups.apply(
        new StoryEdit.Merge("A. Reader", Instant.EPOCH, "one crisis", List.of("north1", "north2")));
    NEWS.subList(4, 6).forEach(reading -> groups.add(PROFILER.profile(reading)));

    assertThat(groups.story("north1")).isEqualTo(groups.story("north2")).isPresent();
  }

  @Test
  void personsSplitHoldsWhenAllIsGroupedAnew() {
    StoryEdit split =
        new StoryEdit.Split(
            "A. Reader",
            Instant.EPOCH,
            "another ferry",
            List.of("east1"),
            List.of("north1", "south1"));

    assertThat(members(groups(NEWS, split)))
        .contains(List.of("east1"), List.of("north1", "south1"));
  }

  @Test
  void laterEditOverrulesAnEarlierOne() {
    StoryEdit split =
        new StoryEdit.Split(
            "A. Reader",
            Instant.EPOCH,
            "another ferry",
            List.of("east1"),
            List.of("north1", "south1"));
    StoryEdit merge =
        new StoryEdit.Merge(
            "B. Reader",
            Instant.EPOCH.plusSeconds(1),
            "the same ferry",
            List.of("east1", "north1", "south1"));

    assertThat(members(groups(NEWS, merge, split))).contains(List.of("north1", "south1", "east1"));
  }

  @Test
  void distanceInTimeHalvesLikenessAtMost() {
    String title = "Dozens missing after ferry sinks near Lindholm";
    Profile one = PROFILER.profile(news("north1", "2024-05-04", title));
    Profile nextMonth = PROFILER.profile(news("north2", "2024-06-03", title));
    Profile wrongDate = PROFILER.profile(news("north3", "1998-05-04", title));

    assertThat(one.likeness(one)).isCloseTo(1, within(0.001));
    assertThat(one.likeness(nextMonth)).isCloseTo(0.684, within(0.001));
    assertThat(one.likeness(wrongDate)).isCloseTo(0.5, within(0.001));
  }

  @Test
  void oddTextIsAStoryOfItsOwn() {
    List<Reading> odd =
        List.of(
            news("north1", "2024-05-04", ""),
            news("south1", "2024-05-04", "\uD83D\uDE00 ' ’ --"),
            news("east1", "2024-05-04", "\uD800\u0000"));

    assertThat(groups(odd).members()).hasSize(3);
  }
}
