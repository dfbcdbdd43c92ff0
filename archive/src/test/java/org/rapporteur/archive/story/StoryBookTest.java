package org.rapporteur.archive.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.DatabaseKind;
import org.rapporteur.archive.News;
import org.rapporteur.model.Reading;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class StoryBookTest {

  private final DatabaseKind kind;

  private static final Reading FERRY =
      News.of("north1", "2024-05-04", "Ferry sinks off Lindholm", "Dozens are missing.").read();
  private static final Reading FERRY_TOO =
      News.of("south1", "2024-05-04", "Lindholm ferry sinks", "Dozens are missing.").read();
  private static final Reading REFORM =
      News.of("north2", "2024-05-04", "Karst votes down pension reform", "It failed.").read();

  @TempDir Path folder;

  StoryBookTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @Test
  void whatCameSinceIsGroupedAndKept() {
    try (Archive archive = kind.open(folder)) {
      archive.add(FERRY);
      archive.add(REFORM);
      assertThat(StoryBook.open(archive).list()).hasSize(2);
      archive.add(FERRY_TOO);
    }
    try (Archive archive = kind.open(folder)) {
      StoryBook book = StoryBook.open(archive);

      assertThat(book.list().getFirst())
          .isEqualTo(new StoryBook.Entry(1, List.of("north1", "south1")));
      assertThat(book.find(1).orElseThrow().outlets()).containsOnlyKeys("north", "south");
    }
  }

  @Test
  void personsEditsAreStillThereAfterOpeningAgain() {
    try (Archive archive = kind.open(folder)) {
      List.of(FERRY, FERRY_TOO, REFORM).forEach(archive::add);
      StoryBook.open(archive).split("A. Reader", "two ferries", 1, List.of("south1"));
    }
    try (Archive archive = kind.open(folder)) {
      StoryBook book = StoryBook.open(archive);

      assertThat(book.list()).hasSize(3);
      assertThat(book.edits())
          .singleElement()
          .satisfies(edit -> {
            assertThat(edit.author()).isEqualTo("A. Reader");
            assertThat(edit.reason()).isEqualTo("two ferries");
          });
      book.merge(
          "B. Reader",
          "one after all",
          List.of(book.storyOf("north1").orElseThrow(), book.storyOf("south1").orElseThrow()));
      assertThat(book.storyOf("north1")).isEqualTo(book.storyOf("south1"));
    }
  }

  @Test
  void twoBooksOfOneArchiveSeeEachOthersEdits() {
    try (Archive archive = kind.open(folder)) {
      List.of(FERRY, FERRY_TOO, REFORM).forEach(archive::add);
      StoryBook one = StoryBook.open(archive);
      StoryBook other = StoryBook.open(archive);
      assertThat(one.list()).hasSameSizeAs(other.list());
      one.merge("A. Reader", "one day's news", List.of(1L, 2L));

      assertThat(other.list()).hasSize(1);
    }
  }

  @Test
  void groupingAnewFollowsTheReadingsThatStandNowAndWhatPersonsDecided() {
    try (Archive archive = kind.open(folder)) {
      List.of(FERRY, FERRY_TOO, REFORM).forEach(archive::add);
      StoryBook book = StoryBook.open(archive);
      StoryBook other = StoryBook.open(archive);
      book.split("A. Reader", "two ferries", 1, List.of("south1"));
      assertThat(other.list()).hasSize(3);
      archive.add(
          News.of("north2", "2024-05-04", "Ferry sinks off Lindholm", "Dozens are missing.")
              .read());
      assertThat(book.isBehind()).isTrue();
      book.regroup();

      assertThat(book.isBehind()).isFalse();
      assertThat(book.storyOf("north2")).isEqualTo(book.storyOf("north1"));
      assertThat(book.storyOf("south1")).isNotEqualTo(book.storyOf("north1"));
      assertThat(other.storyOf("north2")).isEqualTo(book.storyOf("north2"));
    }
  }

  @Test
  void splittingWhatIsNotThereIsRefused() {
    try (Archive archive = kind.open(folder)) {
      archive.add(FERRY);
      StoryBook book = StoryBook.open(archive);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> book.split("A. Reader", "why", 1, List.of("nowhere")))
          .withMessage("story 1 has no dispatch \"nowhere\"");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> book.split("A. Reader", "why", 1, List.of("north1")))
          .withMessage("nothing would be left of story 1");
    }
  }
}
