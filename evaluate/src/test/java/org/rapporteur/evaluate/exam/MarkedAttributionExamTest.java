package org.rapporteur.evaluate.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.model.Actor;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;

class MarkedAttributionExamTest {

  private static final String TEXT = "Ana denied “all of it”, Reuters said. The “sale” stands.";
  private static final String GOLD =
      """
      @ p class=chain
      {x1 {s2 Ana} {c2 denied} {x2 “all of it”}}, {s1 Reuters} {c1 said}. The {q3 “sale”} stands.
        1 says
        2 denies parent=1 via="Reuters" speaker="Ana"
        3 scare
      """;

  @TempDir private Path folder;

  /// Answers every dispatch with the same statements.
  private record Always(List<Statement> statements) implements Engine {
    @Override
    public Reading read(Dispatch dispatch) {
      var annotated = new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of());
      var resolved =
          new ResolvedDispatch(
              annotated, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
      return new Reading(
          resolved,
          new Findings(statements, List.of(), List.of(), List.of(), List.of(), List.of()),
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
      return new EngineStamp("0", new TreeMap<>(), new TreeMap<>());
    }
  }

  private static Span at(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static Statement said(
      String id,
      String source,
      String cue,
      String content,
      Attitude attitude,
      Statement.@Nullable Carrier via,
      @Nullable String parent) {
    return new Statement(
        new Id<>(id),
        StatementKind.INDIRECT,
        attitude,
        new Statement.Party(List.of(at(source)), List.of()),
        List.of(at(cue)),
        List.of(at(content)),
        null,
        List.of(),
        null,
        null,
        via == null ? List.of() : List.of(via),
        parent == null ? null : new Id<>(parent),
        1);
  }

  private static final Statement REUTERS =
      said("s1", "Reuters", "said", "Ana denied “all of it”", Attitude.SAYS, null, null);
  private static final Statement ANA =
      said(
          "s2",
          "Ana",
          "denied",
          "“all of it”",
          Attitude.DENIES,
          new Statement.Carrier(List.of(at("Reuters")), List.of(), new Id<>("s1")),
          "s1");

  private Exam answered(Statement... statements) throws IOException {
    Exam exam = new MarkedAttributionExam(Files.writeString(folder.resolve("a.txt"), GOLD));
    exam.answer(0, new Always(List.of(statements)));
    return exam;
  }

  private static Map<String, String> ofAll(Exam exam) {
    Map<String, String> shares = new TreeMap<>();
    for (Breakdown.Row row : exam.breakdowns().getFirst().rows()) {
      shares.put(row.name(), row.scores().getFirst().printed());
    }
    return shares;
  }

  @Test
  void whoAnswersAsTheGoldHasEverythingRight() throws IOException {
    assertThat(ofAll(answered(REUTERS, ANA)))
        .containsEntry("chain exact", "100.0")
        .containsEntry("speaker right", "100.0")
        .containsEntry("attitude right", "100.0")
        .containsEntry("nested under its parent", "100.0")
        .containsEntry("scare quote taken for one", "0.0");
  }

  @Test
  void aChainWithoutItsCarrierIsWrong() throws IOException {
    Statement alone = said("s2", "Ana", "denied", "“all of it”", Attitude.DENIES, null, "s1");
    assertThat(ofAll(answered(REUTERS, alone)))
        .containsEntry("chain exact", "0.0")
        .containsEntry("nested under its parent", "100.0");
  }

  @Test
  void whatWasNotFoundHasNothingRight() throws IOException {
    assertThat(ofAll(answered(REUTERS)))
        .containsEntry("chain exact", "0.0")
        .containsEntry("speaker right", "0.0")
        .containsEntry("attitude right", "50.0");
  }

  @Test
  void aStatementThatIsNothingButTheScareQuoteIsCounted() throws IOException {
    Statement sale = said("s3", "Ana", "stands", "“sale”", Attitude.SAYS, null, null);
    assertThat(ofAll(answered(REUTERS, ANA, sale)))
        .containsEntry("scare quote taken for one", "100.0");
  }

  @Test
  void theKindFollowsFromTheQuotationMarks() throws IOException {
    Breakdown kinds = answered(REUTERS, ANA).breakdowns().get(1);
    assertThat(kinds.rows())
        .extracting(row -> row.name() + " " + row.scores().getLast().printed())
        .containsExactly("direct 1", "indirect 0", "mixed 1");
  }

  @Test
  void anUnknownAttitudeIsNamedByFileAndLine() throws IOException {
    Path file = Files.writeString(folder.resolve("b.txt"), "@ p\n{s1 Ana} said no.\n  1 sings\n");
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> new MarkedAttributionExam(file))
        .withMessageContaining("b.txt:3: no such attitude \"sings\"");
  }
}
