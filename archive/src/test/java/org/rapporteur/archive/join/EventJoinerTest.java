package org.rapporteur.archive.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.archive.News;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Reading;

class EventJoinerTest {

  private static final String LONG_TEXT =
      "The ministers met for two hours in the old town hall and agreed to open the crossing to"
          + " lorries with food and medicine from Monday, an official of the host said.";

  private static List<ReportedEvent> join(Reading... readings) {
    return new EventJoiner(Origins.load()).join(List.of(readings));
  }

  private static News meeting(String id, String day, String... byline) {
    return News.of(id, day, "", "By " + id, byline).event(EventType.CONSULT, "Alpha", "Beta");
  }

  @Test
  void reportsOfOneEventAreKeptUnderIt() {
    List<ReportedEvent> events =
        join(meeting("north1", "2024-05-04").read(), meeting("south1", "2024-05-05").read());

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().reports())
        .extracting(Report::dispatch)
        .containsExactly("north1", "south1");
    assertThat(events.getFirst().origins()).isEqualTo(2);
  }

  @Test
  void sameDeedWeeksLaterIsAnotherEvent() {
    assertThat(join(meeting("north1", "2024-05-04").read(), meeting("south1", "2024-06-04").read()))
        .hasSize(2);
  }

  @Test
  void otherRecipientIsAnotherEvent() {
    Reading other =
        News.of("south1", "2024-05-04", "", "x").event(EventType.CONSULT, "Alpha", "Gamma").read();

    assertThat(join(meeting("north1", "2024-05-04").read(), other)).hasSize(2);
  }

  @Test
  void eventsThatNameNobodyAreNotTakenForOne() {
    Reading one = News.of("north1", "2024-05-04", "", "x").event(EventType.PROTEST, "", "").read();
    Reading other =
        News.of("south1", "2024-05-04", "", "y").event(EventType.PROTEST, "", "").read();

    assertThat(join(one, other)).hasSize(2);
  }

  @Test
  void copiesHaveOneOrigin() {
    Reading one =
        News.of("north1", "2024-05-04", "", LONG_TEXT)
            .event(EventType.CONSULT, "Alpha", "Beta")
            .read();
    Reading copy =
        News.of("south1", "2024-05-04", "", "Our desk: " + LONG_TEXT)
            .event(EventType.CONSULT, "Alpha", "Beta")
            .read();

    assertThat(join(one, copy).getFirst().origins()).isEqualTo(1);
  }

  @Test
  void reportsOfOneAgencyHaveOneOrigin() {
    assertThat(
            join(
                    meeting("north1", "2024-05-04", "Anna Muster and Reuters").read(),
                    meeting("south1", "2024-05-05", "Reuters").read())
                .getFirst()
                .origins())
        .isEqualTo(1);
  }

  @Test
  void whoCitesAnotherOutletPassesItsReportOn() {
    Reading citing =
        News.of("south1", "2024-05-04", "", "x")
            .says("north", ActorType.OUTLET)
            .event(EventType.CONSULT, "Alpha", "Beta")
            .read();
    Reading alsoCiting =
        News.of("east1", "2024-05-04", "", "y")
            .says("north", ActorType.OUTLET)
            .event(EventType.CONSULT, "Alpha", "Beta")
            .read();

    assertThat(join(citing, alsoCiting).getFirst().origins()).isEqualTo(1);
  }

  @Test
  void speakersAreNoOutlets() {
    Reading one =
        News.of("south1", "2024-05-04", "", "x")
            .says("Minister", ActorType.PERSON)
            .event(EventType.CONSULT, "Alpha", "Beta")
            .read();
    Reading other =
        News.of("east1", "2024-05-04", "", "y")
            .says("Minister", ActorType.PERSON)
            .event(EventType.CONSULT, "Alpha", "Beta")
            .read();

    assertThat(join(one, other).getFirst().origins()).isEqualTo(2);
  }
}
