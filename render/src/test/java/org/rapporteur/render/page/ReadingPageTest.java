package org.rapporteur.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.Voice;
import org.rapporteur.render.SampleReading;

class ReadingPageTest {
  /// A reading in which the whole text is one quotation.
  private static Reading saying(String text) {
    List<Span> all = List.of(new Span(0, text.length()));
    var said =
        new Statement(
            new Id<>("s1"),
            StatementKind.DIRECT,
            Attitude.SAYS,
            null,
            List.of(),
            all,
            null,
            List.of(),
            null,
            null,
            List.of(),
            null,
            0.5);
    var annotated =
        new AnnotatedDispatch(Dispatch.of("x", text), List.of(), List.of(), List.of(), List.of());
    return new Reading(
        new ResolvedDispatch(
            annotated, null, null, List.of(), List.of(), List.of(), List.of(), List.of()),
        new Findings(List.of(said), List.of(), List.of(), List.of(), List.of(), List.of()),
        new EngineStamp("0.1.0", new TreeMap<>(), new TreeMap<>()));
  }

  @Test
  void whatACodebookCodesStandsUnderTheCodebooksName() {
    Reading reading = saying("The crossing closes.");
    Span closes = new Span(13, 19);
    var coded =
        new CodebookEvent(
            new Id<>("c1"),
            "border",
            "closure",
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            EventStatus.PLANNED,
            Voice.OUTLET,
            List.of(new Event.EventMention(closes, closes)),
            new Event.Why(Event.Why.By.RULE, "term “closes”"),
            null,
            0.6);
    Findings none =
        new Findings(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(coded));
    assertThat(
            ReadingPage.render(new Reading(reading.resolved(), none, reading.engine()), 72, false))
        .contains(
            """
            BY THE CODEBOOK “border”
              closure        someone unnamed [planned]
                             “closes”
            """)
        .doesNotContain("no events");
  }

  @Test
  void thePageSaysWhoSaysWhatByWhichWay() {
    assertThat(ReadingPage.render(SampleReading.reading(), 72, false))
        .contains(
            """
            WHO SAYS WHAT
              Lena Maro — Minister of Foreign Affairs, HRV GOV
                told         “We want talks, not gestures”
                             to reporters
                said         shelling by the rebel bandits had killed at least 12
                             people
                             ← via ministry
              rebels — REB
                denies       they had fired on civilians
                             ← via Radio Delta
            """)
        .contains(
            """
              The outlet itself:
                +  CONSULT   Lena Maro (HRV)
                             Sat 4 May 2024 · Zagreb · “met”
              According to Lena Maro:
                -- ASSAULT   rebels [denied by rebels]
            """)
        .contains("Vienna → Ljubljana → Zagreb → Rome (planned)")
        .contains("killed     at least 12 people — Lena Maro")
        .contains("Lena Maro: “bandits” (epithet, about rebels)");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 60, 80, 120, 500})
  void noLineIsWiderThanThePage(int columns) {
    int width = Math.clamp(columns, 40, 120);
    for (String text :
        List.of("字".repeat(300), "👩‍👩‍👧 ".repeat(90), "x".repeat(500), "ab ".repeat(99))) {
      assertThat(ReadingPage.render(saying(text), columns, false).lines())
          .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
    }
    assertThat(ReadingPage.render(SampleReading.reading(), columns, false).lines())
        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void coloursAddNothingButCodes() {
    String plain = ReadingPage.render(SampleReading.reading(), 80, false);
    String coloured = ReadingPage.render(SampleReading.reading(), 80, true);
    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[1m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void aTextCannotSteerTheTerminal() {
    String page = ReadingPage.render(saying("a\u001b[2Jb\u202ec\u0007d\ud800e\u009b5m"), 80, false);
    assertThat(page).contains("a[2Jbcd\ufffde5m");
  }

  @Test
  void randomTextMakesAPage() {
    for (long seed = 0; seed < 30; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      random.ints(300, 0, 0x10000).forEach(unit -> text.append((char) unit));
      assertThat(ReadingPage.render(saying(text.toString()), 60, true))
          .as("seed %d", seed)
          .isNotBlank();
    }
  }

  @Test
  void anEmptyReadingSaysThatThereIsNothing() {
    var empty = SampleReading.reading();
    var nothing = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(
            ReadingPage.render(new Reading(empty.resolved(), nothing, empty.engine()), 80, false))
        .contains("No statements and no events were read.");
  }

  @Test
  void aTurkishMachinePrintsTheSamePage() {
    String page = ReadingPage.render(SampleReading.reading(), 80, false);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ReadingPage.render(SampleReading.reading(), 80, false)).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }
}
