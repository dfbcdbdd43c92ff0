package org.rapporteur.archive.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.archive.News;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Reading;

class DisputesTest {

  private static List<Dispute> find(Reading... readings) {
    List<Reading> all = List.of(readings);
    return Disputes.find(all, new EventJoiner(Origins.load()).join(all));
  }

  private static News news(String id) {
    return News.of(id, "2024-05-04", "", "The text of " + id);
  }

  @Test
  void figuresThatCannotBothHoldAreShownSideBySide() {
    Reading twelve = news("north1").killed(12.0, 12.0).read();
    Reading more =
        news("south1").says("Health Ministry", ActorType.ORGANISATION).killed(15.0, null).read();

    assertThat(find(twelve, more))
        .singleElement()
        .isInstanceOfSatisfying(
            Dispute.OfFigures.class,
            dispute ->
                assertThat(dispute.figures())
                    .extracting(FigureReport::voice)
                    .containsExactly("north", "Health Ministry"));
  }

  @Test
  void figuresThatBothHoldAreNoDispute() {
    assertThat(
            find(
                news("north1").killed(12.0, 12.0).read(), news("south1").killed(10.0, null).read()))
        .isEmpty();
  }

  @Test
  void whoAssertsAndWhoDeniesAreBothNamed() {
    Reading asserted = news("north1").event(EventType.ASSAULT, "Alpha", "Beta").read();
    Reading denied =
        news("south1")
            .says("Alpha", ActorType.COUNTRY)
            .event(EventType.ASSAULT, "Alpha", "Beta", EventStatus.DENIED)
            .read();

    assertThat(find(asserted, denied))
        .singleElement()
        .isInstanceOfSatisfying(
            Dispute.OfFact.class,
            dispute -> {
              assertThat(dispute.asserted()).containsExactly("north");
              assertThat(dispute.denied()).containsExactly("Alpha");
            });
  }

  @Test
  void seriesShowsItsSpreadAndEverySource() {
    FigureSeries series =
        FigureSeries.of(
            List.of(
                news("north1").killed(12.0, 12.0).read(), news("south1").killed(15.0, null).read()),
            Figure.Measure.KILLED,
            "");

    assertThat(series.figures()).hasSize(2);
    assertThat(series.lowest()).hasValue(12);
    assertThat(series.highest()).hasValue(15);
  }
}
