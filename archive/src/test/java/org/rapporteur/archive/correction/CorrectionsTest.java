package org.rapporteur.archive.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.DatabaseKind;
import org.rapporteur.archive.correction.CorrectedGold.Task;
import org.rapporteur.archive.correction.json.CorrectionJson;
import org.rapporteur.archive.correction.json.CorrectionParser;
import org.rapporteur.archive.search.Search;
import org.rapporteur.archive.store.AuditTable;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Voice;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.QueryParser;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class CorrectionsTest {

  private final DatabaseKind kind;

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path folder;

  private Archive archive;

  CorrectionsTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    archive = kind.open(folder);
    archive.add(Raid.reading("1", 0));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Correction correct(String finding, String name, String... values) {
    var map = new TreeMap<String, List<String>>();
    map.put(name, List.of(values));
    return keep(new Change.Replace(Anchor.of(present(), finding), map));
  }

  private Correction reject(String finding) {
    return keep(new Change.Reject(Anchor.of(present(), finding)));
  }

  private Correction keep(Change change) {
    var correction =
        Correction.of(Raid.ID, change, "ada", NOON.plusSeconds(archive.corrections().size()), "so");
    assertThat(archive.correct(correction)).isTrue();
    return correction;
  }

  private Reading present() {
    return archive.find(Raid.ID).orElseThrow();
  }

  private Event event() {
    return present().findings().events().getFirst();
  }

  @Test
  void anEventIsAnotherOneWithItsScoreAndCode() {
    correct("e1", "type", "coerce");
    assertThat(event().type()).isEqualTo(EventType.COERCE);
    assertThat(event().cameo()).startsWith("17");
    assertThat(event().confidence()).isEqualTo(1);
    assertThat(archive.uncorrected(Raid.ID).orElseThrow().findings().events().getFirst().type())
        .isEqualTo(EventType.ASSAULT);
  }

  @Test
  void partiesAreGivenByNameAndHaveTheirOwnEvidence() {
    correct("e1", "recipients", "Borland");
    assertThat(event().recipients()).extracting(id -> id.value()).containsExactly("a2");
    assertThat(event().roles())
        .filteredOn(role -> role.role() == Event.RoleName.RECIPIENT)
        .extracting(role -> Raid.TEXT.substring(role.span().start(), role.span().end()))
        .containsExactly("Borland");
  }

  @Test
  void everySubjectCanBeCorrected() {
    correct("a1", "name", "Republic of Arland");
    correct("s1", "attitude", "denies");
    correct("p1", "latitude", "12.5");
    correct("d1", "earliest", "2024-03-04");
    correct("f1", "measure", "wounded");
    Reading now = present();
    assertThat(now.resolved().actors().getFirst().name()).isEqualTo("Republic of Arland");
    assertThat(now.findings().statements().getFirst().attitude()).hasToString("DENIES");
    assertThat(now.resolved().places().getFirst().latitude()).isEqualTo(12.5);
    assertThat(now.resolved().dates().getFirst().earliest()).hasToString("2024-03-04");
    assertThat(now.findings().figures().getFirst().measure()).hasToString("WOUNDED");
  }

  @Test
  void whatIsRejectedIsReferredToNoLonger() {
    reject("s1");
    assertThat(present().findings().statements()).isEmpty();
    assertThat(event().voice()).isEqualTo(Voice.OUTLET);
    reject("a1");
    assertThat(event().actors()).isEmpty();
    reject("p1");
    assertThat(event().place()).isNull();
    reject("e1");
    assertThat(present().findings().figures().getFirst().event()).isNull();
  }

  @Test
  void theLaterPrevailsAndUndoingIsUndone() {
    correct("e1", "status", "denied");
    Correction later = correct("e1", "status", "planned");
    assertThat(event().status()).isEqualTo(EventStatus.PLANNED);
    Correction undo = keep(new Change.Undo(later.id()));
    assertThat(event().status()).isEqualTo(EventStatus.DENIED);
    keep(new Change.Undo(undo.id()));
    assertThat(event().status()).isEqualTo(EventStatus.PLANNED);
    assertThat(archive.corrections(Raid.ID)).hasSize(4);
  }

  @Test
  void whatIsApprovedIsCertainWhileItIsReadAsItWas() {
    Correction approval = keep(new Change.Approve(Anchor.of(present(), "e1")));
    assertThat(event().confidence()).isEqualTo(1);
    assertThat(archive.corrected(Raid.ID).orElseThrow().decided()).containsExactly("e1");
    assertThat(archive.audit().entries())
        .singleElement()
        .extracting(AuditTable.Entry::who)
        .isEqualTo("ada");
    correct("e1", "type", "coerce");
    archive.add(Raid.reading("2", 5));
    assertThat(archive.corrected(Raid.ID).orElseThrow().decided()).containsExactly("e6");
    assertThat(archive.corrected(Raid.ID).orElseThrow().applied()).hasSize(2);
    keep(new Change.Undo(approval.id()));
    assertThat(archive.corrected(Raid.ID).orElseThrow().applied()).hasSize(1);
  }

  @Test
  void approvalOfAnotherCodingDoesNotHold() {
    correct("e1", "type", "coerce");
    Anchor coerced = Anchor.of(present(), "e1");
    archive.corrections().forEach(one -> keep(new Change.Undo(one.id())));
    keep(new Change.Approve(coerced));
    assertThat(archive.corrected(Raid.ID).orElseThrow().unfit()).hasSize(1);
    assertThat(event().confidence()).isLessThan(1);
  }

  @Test
  void correctionsSurviveAReadingWithOtherIds() {
    correct("e1", "status", "denied");
    archive.add(Raid.reading("2", 5));
    assertThat(event().id().value()).isEqualTo("e6");
    assertThat(event().status()).isEqualTo(EventStatus.DENIED);
  }

  @Test
  void whatNoLongerFitsIsListedAndFitsAgainLater() {
    correct("e1", "status", "denied");
    archive.add(Raid.withoutEvents("2"));
    Corrected corrected = archive.corrected(Raid.ID).orElseThrow();
    assertThat(corrected.applied()).isEmpty();
    assertThat(corrected.unfit())
        .singleElement()
        .extracting(Corrected.Unfit::reason)
        .asString()
        .contains("no event at “attacked”");
    archive.add(Raid.reading("3", 0));
    assertThat(event().status()).isEqualTo(EventStatus.DENIED);
  }

  @Test
  void linesAreReadBackAndTakenOnce() {
    Correction first = correct("e1", "actors", "Arland", "Borland");
    Correction second = reject("f1");
    var parser = new CorrectionParser(_ -> Optional.empty(), Clock.systemUTC());
    for (Correction correction : List.of(first, second)) {
      assertThat(parser.parse(CorrectionJson.line(correction))).isEqualTo(correction);
      assertThat(archive.correct(correction)).isFalse();
    }
  }

  @Test
  void aShortLineNamesTheFindingByItsId() {
    var parser = new CorrectionParser(archive::find, Clock.systemUTC());
    Correction correction =
        parser.parse(
            """
            {"dispatch":"raid","finding":"e1","change":"replace","values":{"status":"denied"},"author":"ada"}\
            """);
    assertThat(correction.change().describe())
        .isEqualTo("event at 7–15 “attacked”  status: denied");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            parser.parse(
                """
                {"dispatch":"raid","finding":"e1","change":"replace","values":{"colour":"x"},"author":"ada"}\
                """))
        .withMessageContaining("event has no \"colour\"");
  }

  @Test
  void correctedParagraphsBecomeGold() {
    correct("e1", "status", "denied");
    correct("f1", "measure", "wounded");
    reject("s1");
    var gold = CorrectedGold.of(archive.corrected(Raid.ID).orElseThrow());
    assertThat(gold.inexpressible()).isZero();
    assertThat(gold.passages().getOrDefault(Task.EVENTS, List.of()))
        .containsExactly(
            """
            @ raid-0 date=2024-03-05
            # ada: so
            {a1 Arland} {t1 attacked} {p1,r1 Carville} and Borland on {d1 Monday}, the mayor said.
              1 ASSAULT denied
            """);
    assertThat(gold.passages().getOrDefault(Task.FIGURES, List.of()).getFirst())
        .contains("{n1 Twelve} people")
        .contains("1 figure wounded 12 12 exactly unit=\"people\"");
    assertThat(gold.passages().getOrDefault(Task.ATTRIBUTION, List.of()).getFirst())
        .endsWith("said.\n  none\n");
  }

  @Test
  void searchFindsWhatIsCorrectedAndAgainWhatIsUndone() {
    try (Search search = Search.open(archive)) {
      Filter coerce = QueryParser.parse("type:COERCE");
      assertThat(search.dispatches(coerce)).isEmpty();
      Correction correction = correct("e1", "type", "coerce");

      assertThat(search.catchUp()).isOne();
      assertThat(search.dispatches(coerce)).containsExactly(Raid.ID);
      assertThat(search.dispatches(QueryParser.parse("type:ASSAULT"))).isEmpty();
      keep(new Change.Undo(correction.id()));

      assertThat(search.catchUp()).isOne();
      assertThat(search.dispatches(coerce)).isEmpty();
      assertThat(search.catchUp()).isZero();
    }
  }
}
