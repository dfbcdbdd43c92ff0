package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reading room in a real browser. Screenshots lie under `target/screenshots` to be looked at.
class BrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SHOTS = Path.of("target/screenshots");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/dispatches/2018-03-17-moscow",
          "/dispatches/1972-02-28-shanghai/versions",
          "/stories",
          "/events",
          "/actors",
          "/actors/wd-Q159",
          "/figures",
          "/read",
          "/search?q=minister",
          "/search?q=type%3ADANCE",
          "/collection",
          "/about",
          "/nowhere");

  private static OpenRoom room;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM), "skipped: there is no /usr/bin/chromium; see .ci/run");
    room = OpenRoom.withExamples();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
    if (room != null) {
      room.close();
    }
  }

  @Test
  void newcomerSeesRealContentWithinAMinute() {
    try (OpenRoom empty = OpenRoom.empty();
        Page page = browser.newPage()) {
      page.navigate(empty.at("/"));
      assertThat(page.textContent("h1")).isEqualTo("Nothing has been read yet");
      page.click("button");
      page.waitForCondition(
          () -> {
            page.reload();
            return page.locator("main .cards li").count() >= 10;
          },
          new Page.WaitForConditionOptions().setTimeout(60_000));
      page.click("main .cards a");
      assertThat(page.locator(".said").count()).isPositive();
    }
  }

  @Test
  void pointingAtAStatementLightsUpItsWords() {
    try (Page page = browser.newPage()) {
      page.navigate(room.at("/dispatches/2018-03-17-moscow"));
      page.locator(".note").first().hover();
      assertThat(page.locator(".passage p .lit").count()).isPositive();
    }
  }

  @Test
  void everyLinkInTheTextLeadsToARecord() {
    try (Page page = browser.newPage()) {
      page.navigate(room.at("/dispatches/2018-03-17-moscow"));
      Object dangling =
          page.evaluate(
              "[...document.querySelectorAll('main a[href^=\"#\"]')]"
                  + ".filter(a => !document.getElementById(a.hash.slice(1))).map(a => a.hash)");
      assertThat((List<?>) dangling).isEmpty();
    }
  }

  @Test
  void triedTextIsReadAndNotKept() {
    try (Page page = browser.newPage()) {
      page.navigate(room.at("/read"));
      page.fill("#text", "Qatar's foreign minister said in Doha that the talks would resume.");
      page.click("main button");
      assertThat(page.textContent(".note")).contains("says");
      page.navigate(room.at("/"));
      assertThat(page.textContent("main")).doesNotContain("Qatar's foreign minister said in Doha");
    }
  }

  @Test
  void hostileDispatchIsShownAndHarmless() {
    try (Page page = browser.newPage()) {
      page.navigate(room.at("/"));
      page.locator("main .cards a", new Page.LocatorOptions().setHasText("</title>")).click();
      assertThat(page.title()).contains("</title>").contains("[U+202E]");
      assertThat(page.locator("main img, main script, main [onclick]").count()).isZero();
      assertThat(page.locator("a[href^=javascript]").count()).isZero();
      assertThat(page.textContent(".passage p")).contains("<script>").doesNotContain("\u202E");
    }
  }

  @Test
  void storyTellsWhoReportsItAndFromHowManyOrigins() {
    try (Page page = browser.newPage()) {
      page.navigate(room.at("/stories"));
      page.click("main .cards a");
      assertThat(page.textContent(".lede")).contains("independent origin");
      assertThat(page.locator("#outlets ~ table tbody tr").count()).isPositive();
    }
  }

  @Test
  void versionsShowWhatTheLaterOneGained() {
    try (Page page = browser.newPage()) {
      page.navigate(room.at("/dispatches/1972-02-28-shanghai"));
      page.click("text=2 versions");
      assertThat(page.textContent(".gained")).contains("This report has been updated.");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noPageHasASeriousAccessibilityViolation(ColorScheme scheme) throws IOException {
    String axe = axe();
    try (Page page =
        browser.newPage(new Browser.NewPageOptions().setColorScheme(scheme).setBypassCSP(true))) {
      for (String path : PAGES) {
        page.navigate(room.at(path));
        page.evaluate(axe);
        Object found =
            page.evaluate(
                "axe.run().then(r => r.violations.filter(v =>"
                    + " ['serious','critical'].includes(v.impact)).map(v => v.id + ': ' +"
                    + " v.nodes.slice(0, 3).map(n => n.html).join(' | ')))");
        assertThat((List<?>) found).as(path).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280, 1600})
  void pagesFitTheirScreen(int width) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (Page page =
          browser.newPage(
              new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(width, 900))) {
        for (String path : PAGES) {
          page.navigate(room.at(path));
          String name = path.replaceAll("\\W+", "-") + "-" + width + "-" + scheme;
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(width == 1280)
                  .setPath(SHOTS.resolve(name + ".png")));
          Object overflow =
              page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
          assertThat(((Number) overflow).intValue()).as(name).isNotPositive();
        }
      }
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).as("axe.min.js").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
