package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;

/// A dispatch that means harm: two megabytes in one paragraph, markup, a script, and controls that
/// turn the order of letters around, said to be one statement.
class HostileBrowserTest {

  private static final String PIECE =
      "<img src=x onerror=\"window.owned=1\"><script>window.owned=1</script>\u202Eevil\u2066"
          + "w".repeat(400)
          + " ";
  private static final String TEXT = PIECE.repeat((2 << 20) / PIECE.length());

  @TempDir private static Path folder;

  private static Chromium chromium;
  private static KeptRoom room;

  @BeforeAll
  static void open() {
    chromium = Chromium.launchOrSkip();
    Archive archive = Archive.open(folder);
    archive.add(reading());
    room = new KeptRoom(archive, OpenRoom.open(archive));
  }

  @AfterAll
  static void close() {
    if (room != null) {
      room.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Reading reading() {
    Dispatch dispatch =
        new Dispatch(
            "hostile",
            TEXT,
            null,
            "\"><script>window.owned=1</script>",
            "javascript:window.owned=1",
            "\u202E</title><script>window.owned=1</script>",
            List.of("'><img src=x onerror=window.owned=1>"),
            null,
            null);
    List<Statement> statements = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      int start = i * 50_000;
      statements.add(statement("s" + i, new Span(start, Math.min(start + 90_000, TEXT.length()))));
    }
    return new Reading(
        new ResolvedDispatch(
            new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of()),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        new Findings(statements, List.of(), List.of(), List.of(), List.of(), List.of()),
        new EngineStamp("1", new TreeMap<>(), new TreeMap<>()));
  }

  private static Statement statement(String id, Span content) {
    return new Statement(
        new Id<>(id),
        StatementKind.INDIRECT,
        Attitude.SAYS,
        new Statement.Party(List.of(new Span(0, 40)), List.of()),
        List.of(),
        List.of(content),
        null,
        List.of(),
        null,
        null,
        List.of(),
        null,
        0.1);
  }

  @Test
  void dispatchPageShowsItInPartsAndRunsNothing() {
    try (Page page = chromium.newPage()) {
      page.navigate(room.at("/dispatches/hostile"));
      assertThat(page.textContent("nav.pages")).contains("of a long text");
      assertHarmless(page);
      page.click("a[rel=next]");
      assertHarmless(page);
    }
  }

  @Test
  void reviewShowsAStretchOfItAndRunsNothing() {
    try (Page page = chromium.newPage()) {
      page.navigate(room.at("/review/hostile/s20"));
      assertThat(page.textContent("blockquote").length()).isBetween(100, 4_000);
      assertHarmless(page);
    }
  }

  private static void assertHarmless(Page page) {
    assertThat(page.evaluate("window.owned === undefined")).isEqualTo(true);
    assertThat(page.locator("main img, main script, main [onerror], a[href^=javascript]").count())
        .isZero();
    assertThat(page.textContent("main")).contains("<script>").doesNotContain("\u202E", "\u2066");
    assertThat(chromium.overflow(page)).isNotPositive();
  }
}
