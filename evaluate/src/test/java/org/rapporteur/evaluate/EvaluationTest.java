package org.rapporteur.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.exam.Engine;
import org.rapporteur.evaluate.exam.Task;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Id;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.TimeExpression;

class EvaluationTest {
  @TempDir private Path folder;

  private Path gold(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  /// Finds in every text that its first four letters are a name, a day and a speaker.
  private static final class FirstWordEngine implements Engine {
    @Override
    public Reading read(Dispatch dispatch) {
      if (dispatch.text().startsWith("fail")) {
        throw new IllegalStateException("no");
      }
      var first = new Span(0, 4);
      var date =
          new TimeExpression(
              new Id<>("d1"),
              first,
              first.in(dispatch.text()),
              TimeExpression.Type.DATE,
              "2024-05-04",
              null,
              null);
      var names = List.of(new Name(first, NameType.PERSON, 1));
      var annotated = new AnnotatedDispatch(dispatch, List.of(), List.of(), names, List.of());
      var resolved =
          new ResolvedDispatch(
              annotated, null, null, List.of(), List.of(), List.of(), List.of(date), List.of());
      var said = List.of(said(first, dispatch.text().length()));
      return new Reading(
          resolved,
          new Findings(said, List.of(), List.of(), List.of(), List.of(), List.of()),
          stamp());
    }

    private static Statement said(Span source, int end) {
      return new Statement(
          new Id<>("s1"),
          StatementKind.INDIRECT,
          Attitude.SAYS,
          new Statement.Party(List.of(source), List.of()),
          List.of(),
          List.of(new Span(5, end)),
          null,
          List.of(),
          null,
          null,
          List.of(),
          null,
          1);
    }

    @Override
    public Map<Span, Place> locate(Dispatch dispatch, List<Span> spans) {
      return Map.of();
    }

    @Override
    public Actor identify(String phrase, @Nullable LocalDate day) {
      boolean known = phrase.startsWith("Anna");
      return new Actor(
          new Id<>("a1"),
          phrase,
          null,
          ActorType.PERSON,
          known ? "FRA" : null,
          known ? "GOV" : null,
          null,
          null,
          ActorStatus.UNRESOLVED,
          List.of(),
          1,
          List.of());
    }

    @Override
    public EngineStamp stamp() {
      return new EngineStamp("0.1.0", new TreeMap<>(Map.of("encoder", "abc")), new TreeMap<>());
    }
  }

  private Report run(Task task, Path... files) {
    return Evaluation.run(task, List.of(files), new FirstWordEngine(), 2, Progress.SILENT);
  }

  @Test
  void ourRowStandsAboveThePeers() throws IOException {
    Path file =
        gold(
            "polnear.own.jsonl",
            """
            {"id":"1","text":"Anna left town","attributions":[{"source":[[0,4]],"cue":[],\
            "content":[[5,14]],"speech":true}]}\
            """);
    String table = ReportTable.of(run(Task.ATTRIBUTION, file));
    assertThat(table)
        .contains("attribution · polnear.own.jsonl · all · 1 texts, 3 words")
        .containsPattern("Rapporteur +0\\.0 +100\\.0 +100\\.0 +100\\.0 +100\\.0")
        .containsPattern("two annotators +71\\.2 +78\\.3 +69\\.1 +82\\.2 +71\\.7")
        .contains("two annotators: agreement of one with the other");
  }

  @Test
  void offsetsInCodePointsAreTurnedIntoThoseOfJava() throws IOException {
    Path file =
        gold(
            "x.jsonl",
            """
            {"id":"1","text":"😀at x","dct":"2024-05-05","timex":[{"start":0,"end":3,\
            "type":"DATE","value":"2024-05-04"}]}\
            """);
    assertThat(ReportTable.of(run(Task.DATES, file))).containsPattern("Rapporteur +100\\.00");
  }

  @Test
  void namesOfTypesThatTheGoldDataLacksAreNoMistakes() throws IOException {
    Path file =
        gold(
            "x.jsonl",
            """
            {"id":"1","text":"Anna in Rome","entities":[{"start":8,"end":12,"type":"Location"}]}\
            """);
    assertThat(run(Task.NAMES, file).measured().getFirst().results().getFirst().scores())
        .filteredOn(score -> score.name().equals("found"))
        .singleElement()
        .returns("0", score -> score.printed());
  }

  @Test
  void phrasesAreAskedForCountryAndSectorWhereTheGoldHasOne() throws IOException {
    Path file =
        gold(
            "x.jsonl",
            """
            {"id":"1","text":"Anna","expected":[{"actor":{"country":"FRA","code_1":"MIL"}}]}\
            """,
            """
            {"id":"2","text":"people","expected":[{"actor":{"country":"","code_1":"UNK"}}]}\
            """,
            """
            {"id":"3","text":"Ben","expected":[{"actor":{"country":"GBR","code_1":"????"}}]}\
            """);
    assertThat(ReportTable.of(run(Task.ACTORS, file)))
        .containsPattern("Rapporteur +50\\.0 +2 +50\\.0 +2");
  }

  @Test
  void aTextOnWhichTheEngineFailsIsNamedAndCountsAsUnanswered() throws IOException {
    Path file =
        gold(
            "x.jsonl",
            """
            {"id":"bad","text":"fail here","expected":[]}\
            """,
            """
            {"id":"good","text":"Anna here","expected":[]}\
            """);
    Report report = run(Task.EVENTS, file);
    assertThat(report.failures()).containsExactly("bad: java.lang.IllegalStateException: no");
    assertThat(ReportTable.of(report)).contains("not read: bad");
  }

  @Test
  void theReportNamesDataAndEngine() throws IOException {
    Path file =
        gold(
            "x.jsonl",
            """
            {"id":"1","text":"Anna here","expected":[]}\
            """);
    List<Path> files = ReportFiles.write(run(Task.EVENTS, file), folder.resolve("out"));
    assertThat(files)
        .extracting(path -> path.getFileName().toString())
        .containsExactly("events.md", "events.json");
    assertThat(files.getFirst()).content().contains("encoder: `abc`").contains("| Rapporteur |");
    assertThat(files.getLast())
        .content()
        .containsPattern("\"sha256\" : \"[0-9a-f]{64}\"")
        .contains("\"texts\" : 1");
  }

  @Test
  void brokenGoldDataIsNamedByFileAndLine() throws IOException {
    Path broken = gold("broken.jsonl", "{\"id\":\"1\",\"text\":\"x\"}", "{oops");
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> run(Task.DATES, broken))
        .withMessageContaining("broken.jsonl:2: no JSON");
    Path outside =
        gold("outside.jsonl", "{\"id\":\"1\",\"text\":\"x\",\"timex\":[{\"start\":0,\"end\":9}]}");
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> run(Task.DATES, outside))
        .withMessageContaining("outside.jsonl:1: no span 0 to 9");
  }

  @Test
  void everyPeerRowNamesATaskAndAnOrigin() {
    List<String> tasks = Stream.of(Task.values()).map(Task::label).toList();
    assertThat(Peers.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(tasks).contains(row.getFirst()))
        .allSatisfy(row -> assertThat(row.getLast()).isNotBlank());
  }
}
