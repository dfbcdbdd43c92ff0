package org.rapporteur.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.DatabaseKind;
import org.rapporteur.archive.News;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.tables.query.Facts;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.QueryParser;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SearchTest {

  private final DatabaseKind kind;

  @TempDir private Path folder;
  private Archive archive;

  SearchTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void keepSomeNews() {
    archive = kind.open(folder);
    archive.add(
        News.of("north1", "2024-10-01", "Talks open", "Ministers met. A car bomb went off later.")
            .event(EventType.CONSULT, "Norway", "Chile")
            .event(EventType.ASSAULT, "Rebels", "Norway", EventStatus.DENIED)
            .killed(12.0, 20.0)
            .read());
    archive.add(
        News.of("south2", "2024-10-05", "Bombs fall", "The bomb hit a car; nobody had met before.")
            .says("José Pérez", ActorType.PERSON)
            .event(EventType.ASSAULT, "Chile", "Rebels")
            .killed(5.0, null)
            .read());
    archive.add(
        News.of("south3", "2024-11-01", "Trade pact", "Chile and Norway signed a trade pact.")
            .event(EventType.AGREE, "Chile", "Norway")
            .read());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Set<String> found(String query) {
    try (Search search = Search.open(archive)) {
      return new TreeSet<>(search.dispatches(QueryParser.parse(query)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bombs | north1 south2",
        "\"car bomb\" | north1",
        "-bomb | south3",
        "met -\"car bomb\" | south2",
        "type:assault | north1 south2",
        "type:assault status:happened | south2",
        "type:consult status:denied | ''",
        "type:assault -status:denied | south2",
        "actor:norway recipient:chile | north1",
        "actor:rebels type:consult | ''",
        "party:rebels | north1 south2",
        "quad:4 | north1 south2",
        "quad:\"Material Conflict\",1 | north1 south2 south3",
        "voice:outlet | north1 south3",
        "voice:source according-to:perez | south2",
        "speaker:\"JOSE Pérez\" attitude:says | south2",
        "figure:killed at-least:6 | north1",
        "at-most:20 | north1",
        "outlet:south from:2024-10-06 | south3",
        "from:2024-10 to:2024-10 | north1 south2",
        "type:assault -recipient:* | ''",
        "-actor:* | ''",
        "figure:killed voice:outlet | north1",
        "figure:killed voice:source at-least:5 | south2",
        "figure:killed voice:source at-least:6 | ''",
        "figure:* type:assault voice:source | south2",
        "-at-most:* | south2",
        "confidence:1 actor:rebels | north1",
        "mentions:chile | north1 south2 south3",
        "id:south3 | south3",
      })
  void findsJustWhatIsAskedFor(String query, String expected) {
    assertThat(String.join(" ", found(query))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "type:assault status:happened",
    "actor:norway recipient:chile",
    "-type:assault",
    "voice:source",
    "figure:killed at-least:6",
    "to:2024-10-31 party:chile",
    "speaker:jose -attitude:denies",
    "-actor:*",
    "actor:* -place:*",
    "-since:*",
    "-near:*",
    "at-most:*",
    "figure:killed voice:source",
    "confidence:0.5"
  })
  void theIndexAndTheReadingsAgree(String query) {
    Filter filter = QueryParser.parse(query);
    Set<String> admitted =
        archive.stream()
            .filter(reading -> filter.admitsDispatch(Facts.of(reading)))
            .map(reading -> reading.dispatch().id())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found(query)).isEqualTo(admitted);
  }

  @Test
  void whatIsAddedOrReplacedIsFoundAfterCatchingUp() {
    try (Search search = Search.open(archive)) {
      archive.add(News.of("north4", "2024-12-01", "Snow", "It snowed.").read());
      archive.add(News.of("south3", "2024-11-01", "Trade pact", "No pact was signed.").read());

      assertThat(search.catchUp()).isEqualTo(2);
      assertThat(search.catchUp()).isZero();
      assertThat(search.dispatches(QueryParser.parse("snow"))).containsExactly("north4");
      assertThat(search.dispatches(QueryParser.parse("type:agree"))).isEmpty();
      assertThat(search.dispatches(Filter.ALL)).hasSize(4);
    }
  }

  @Test
  void aLostIndexIsMadeAnew() throws IOException {
    assertThat(found("bomb")).hasSize(2);
    try (var files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    assertThat(found("bomb")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"RELEVANCE, chile norway", "NEWEST, ''", "OLDEST, ''"})
  void pagesHoldEveryHitOnceAndInOneOrder(Order order, String query) {
    for (int i = 0; i < 7; i++) {
      archive.add(News.of("west" + i, "2024-10-05", "Chile", "Norway and Chile.").read());
    }
    Filter filter = QueryParser.parse(query);
    try (Search search = Search.open(archive)) {
      List<String> whole = ids(search.find(filter, order, 100, null, false));
      List<String> paged = new ArrayList<>();
      Page page = search.find(filter, order, 2, null, false);
      paged.addAll(ids(page));
      while (page.next() != null) {
        page = search.find(filter, order, 2, page.next(), false);
        paged.addAll(ids(page));
      }

      assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(7);
    }
  }

  private static List<String> ids(Page page) {
    return page.hits().stream().map(Hit::dispatch).toList();
  }

  @Test
  void aPageOfAnotherOrderIsRefused() {
    try (Search search = Search.open(archive)) {
      String next = search.find(Filter.ALL, Order.NEWEST, 1, null, false).next();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> search.find(Filter.ALL, Order.OLDEST, 1, next, false));
    }
  }

  @Test
  void snippetsMarkWhatWasAskedForAndFacetsCountDispatches() {
    try (Search search = Search.open(archive)) {
      Page page = search.find(QueryParser.parse("\"car bombs\""), Order.RELEVANCE, 5, null, true);

      assertThat(page.hits().getFirst().snippets().getFirst().marked("[", "]"))
          .isEqualTo("Ministers met. A [car bomb] went off later.");
      assertThat(page.facets().get("type")).containsEntry("assault", 1L).containsKey("consult");
      assertThat(page.facets().get("outlet")).containsOnlyKeys("north");
    }
  }
}
