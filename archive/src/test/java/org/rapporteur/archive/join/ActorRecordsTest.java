package org.rapporteur.archive.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.archive.News;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Reading;

class ActorRecordsTest {

  private static final List<Reading> NEWS =
      List.of(
          News.of("north1", "2024-05-04", "", "x").event(EventType.AID, "Alpha", "Beta").read(),
          News.of("south1", "2024-05-05", "", "y")
              .says("Alpha", ActorType.COUNTRY)
              .event(EventType.ACCUSE, "Gamma", "Alpha")
              .read());

  @Test
  void recordHoldsWhatItDidWhatWasDoneToItAndWhatItSaid() {
    ActorKey key = ActorRecords.find(NEWS, "alpha").orElseThrow();
    ActorRecord record = new ActorRecords(Origins.load()).find(NEWS, key).orElseThrow();

    assertThat(record.name()).isEqualTo("Alpha");
    assertThat(record.dispatches()).isEqualTo(2);
    assertThat(record.asActor()).extracting(ReportedEvent::type).containsExactly(EventType.AID);
    assertThat(record.asRecipient())
        .extracting(ReportedEvent::type)
        .containsExactly(EventType.ACCUSE);
    assertThat(record.said()).hasSize(1);
  }

  @Test
  void nobodyIsFoundUnderAnUnknownName() {
    assertThat(ActorRecords.find(NEWS, "Omega")).isEmpty();
  }
}
