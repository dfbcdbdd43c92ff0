package org.rapporteur.archive.export;

import static org.rapporteur.tables.Column.json;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.archive.join.Origins;
import org.rapporteur.archive.json.StoryJson;
import org.rapporteur.archive.story.Story;
import org.rapporteur.archive.story.StoryBook;
import org.rapporteur.archive.story.StoryTeller;
import org.rapporteur.model.Reading;
import org.rapporteur.tables.Column;
import org.rapporteur.tables.Finding;

/// The stories of an archive as rows, those with most dispatches first.
final class Stories {

  private static final List<Column<Story>> COLUMNS =
      List.of(
          text("id", story -> "story-" + story.number()),
          text("headline", Story::headline),
          Column.day("first_published", story -> published(story, Comparator.reverseOrder())),
          Column.day("last_published", story -> published(story, Comparator.naturalOrder())),
          whole("dispatches", story -> story.dispatches().size()),
          whole("origins", Story::origins),
          text("outlets", story -> String.join(Finding.AND, story.outlets().keySet())),
          text("dispatch_ids", Stories::dispatches),
          whole("events", story -> story.timeline().size()),
          whole("agreed", story -> story.agreed().size()),
          whole("only_here", story -> story.onlyHere().size()),
          whole("disputes", story -> story.disputes().size()),
          whole("journeys", story -> story.journeys().size()),
          json("story", StoryJson::line));

  private Stories() {}

  static Sheet<Story> of(Archive archive, Dispatches wanted) {
    StoryTeller teller = new StoryTeller(Origins.load());
    Stream<Story> stories =
        StoryBook.open(archive).list().stream()
            .filter(entry -> entry.dispatches().stream().anyMatch(wanted::has))
            .map(entry -> teller.tell(entry.number(), readings(archive, entry)));
    return new Sheet<>(COLUMNS, stories);
  }

  private static List<Reading> readings(Archive archive, StoryBook.Entry entry) {
    return entry.dispatches().stream().flatMap(id -> archive.find(id).stream()).toList();
  }

  private static String dispatches(Story story) {
    return String.join(
        Finding.AND, story.dispatches().stream().map(one -> one.dispatch().id()).toList());
  }

  private static @Nullable LocalDate published(Story story, Comparator<LocalDate> order) {
    return story.dispatches().stream()
        .map(Envelope::day)
        .flatMap(Optional::stream)
        .max(order)
        .orElse(null);
  }
}
