package org.rapporteur.evaluate.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.model.Actor;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Voice;

class MarkedEventExamTest {

  private static final String TEXT = "Togo recalled its envoy. The recall came at noon.";
  private static final String GOLD =
      """
      @ p
      Togo {t1 recalled} its envoy. The {t1 recall} came at noon.
        1 SANCTION.withdraw happened
      """;

  @TempDir private Path folder;

  private static Event event(EventType type, EventStatus status, String trigger) {
    Span span = new Span(TEXT.indexOf(trigger), TEXT.indexOf(trigger) + trigger.length());
    return new Event(
        new Id<>("e1"),
        type,
        null,
        List.of(),
        "000",
        0,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        status,
        List.of(),
        Voice.OUTLET,
        List.of(new Event.EventMention(span, span)),
        new Event.Why(Event.Why.By.RULE, "test"),
        0.9);
  }

  private record Coding(List<Event> events) implements Engine {
    @Override
    public Reading read(Dispatch dispatch) {
      var annotated = new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of());
      var resolved =
          new ResolvedDispatch(
              annotated, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
      return new Reading(
          resolved,
          new Findings(List.of(), events, List.of(), List.of(), List.of(), List.of()),
          stamp());
    }

    @Override
    public Map<Span, Place> locate(Dispatch dispatch, List<Span> spans) {
      return Map.of();
    }

    @Override
    public Actor identify(String phrase, @Nullable LocalDate day) {
      throw new IllegalStateException("nobody asks");
    }

    @Override
    public EngineStamp stamp() {
      return new EngineStamp("test", new TreeMap<>(), new TreeMap<>());
    }
  }

  private Exam exam(String gold) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.txt"), gold);
    return Exams.open(Task.EVENTS, file);
  }

  private double score(String name, String gold, Event... coded) throws IOException {
    Exam exam = exam(gold);
    for (int i = 0; i < exam.dispatches().size(); i++) {
      exam.answer(i, new Coding(List.of(coded)));
    }
    return exam.results().getFirst().scores().stream()
        .filter(score -> score.name().equals(name))
        .mapToDouble(Score::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEventOfTheTypeAtOneOfItsTriggersIsRight() throws IOException {
    Event right = event(EventType.SANCTION, EventStatus.HAPPENED, "recall came".substring(0, 6));
    assertThat(score("type F1", GOLD, right)).isEqualTo(100);
    assertThat(score("status", GOLD, right)).isEqualTo(100);
    Event wrong = event(EventType.AID, EventStatus.HAPPENED, "recalled");
    assertThat(score("told F1", GOLD, wrong)).isEqualTo(100);
    assertThat(score("type F1", GOLD, wrong)).isZero();
  }

  @Test
  void theSameHappeningCodedTwiceIsADuplicate() throws IOException {
    Event one = event(EventType.SANCTION, EventStatus.HAPPENED, "recalled");
    Event again = event(EventType.SANCTION, EventStatus.PLANNED, "recall came");
    assertThat(score("duplicates", GOLD, one, again)).isEqualTo(50);
    assertThat(score("duplicates", GOLD, one)).isZero();
  }

  @Test
  void anEventWhereThereIsNoneIsCounted() throws IOException {
    String none = "@ n\n" + TEXT + "\n  none\n";
    Event coded = event(EventType.AID, EventStatus.HAPPENED, "envoy");
    assertThat(score("event-free coded", none, coded)).isEqualTo(100);
    assertThat(score("event-free coded", none)).isZero();
  }

  @Test
  void whatWentWrongIsListed() throws IOException {
    Exam exam = exam(GOLD);
    exam.answer(0, new Coding(new ArrayList<>()));
    assertThat(exam.errors())
        .singleElement()
        .asString()
        .contains("p  missed HAPPENED SANCTION at “recalled”");
  }

  @Test
  void anUnknownTypeNamesFileAndLine() {
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> exam(GOLD.replace("SANCTION.withdraw", "PICNIC")))
        .withMessageContaining("gold.txt:3")
        .withMessageContaining("PICNIC");
  }
}
