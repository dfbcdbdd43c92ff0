package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.archive.access.Role;
import org.rapporteur.archive.correction.Change;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.model.Attitude;

/// Review and log-in in a real browser.
class ReviewBrowserTest {

  private static Chromium chromium;

  @TempDir private Path folder;

  private KeptRoom room;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launchOrSkip();
  }

  @AfterAll
  static void quit() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    room = KeptRoom.open(folder, KeptRoom.VISIT);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Page statements() {
    Page page = chromium.newPage();
    page.navigate(room.at("/review?kind=statement"));
    page.waitForCondition(() -> {
      page.reload();
      return page.locator(".question").count() == 1;
    });
    return page;
  }

  private List<Correction> corrections() {
    return room.archive().corrections();
  }

  @Test
  void oneKeyApprovesAndAnotherUndoes() {
    try (Page page = statements()) {
      String asked = page.textContent("mark.asked");
      page.keyboard().press("a");
      page.waitForSelector(".decided");
      assertThat(page.textContent(".decided")).contains("is right");
      assertThat(corrections())
          .extracting(Correction::change)
          .hasOnlyElementsOfType(Change.Approve.class);

      page.keyboard().press("u");
      page.waitForURL("**/review/visit/s*");
      assertThat(page.textContent("mark.asked")).isEqualTo(asked);
      assertThat(Correction.standing(corrections())).isEmpty();
    }
  }

  @Test
  void oneKeyRejectsAndTheFindingIsGone() {
    int before = room.archive().find("visit").orElseThrow().findings().statements().size();
    try (Page page = statements()) {
      page.keyboard().press("r");
      page.waitForSelector(".decided");
      assertThat(room.archive().find("visit").orElseThrow().findings().statements())
          .hasSize(before - 1);
      page.keyboard().press("u");
      page.waitForURL("**/review/visit/s*");
      assertThat(room.archive().find("visit").orElseThrow().findings().statements())
          .hasSize(before);
    }
  }

  @Test
  void whatItIsInsteadIsWrittenWithoutTheMouse() {
    try (Page page = chromium.newPage()) {
      page.navigate(room.at("/review/visit/s1"));
      page.keyboard().press("c");
      page.keyboard().type("denies");
      page.keyboard().press("Enter");
      page.locator(".correct button").click();
      page.waitForSelector(".decided");
      assertThat(
              room.archive()
                  .find("visit")
                  .orElseThrow()
                  .findings()
                  .statements()
                  .getFirst()
                  .attitude())
          .isEqualTo(Attitude.DENIES);
      assertThat(page.textContent(".decided")).contains("attitude: denies");
    }
  }

  @Test
  void answerThatMakesNoSenseIsSaidAndNothingIsLost() {
    try (Page page = chromium.newPage()) {
      page.navigate(room.at("/review/visit/s1"));
      page.fill("#field-place", "Atlantis");
      page.fill("#reason", "as the text says");
      page.click(".correct button");
      assertThat(page.textContent(".trouble")).contains("Atlantis");
      assertThat(page.inputValue("#reason")).isEqualTo("as the text says");
      assertThat(corrections()).isEmpty();
    }
  }

  @Test
  void keysAreQuietWhileSomebodyWritesOrHasTurnedThemOff() {
    try (Page page = chromium.newPage()) {
      page.navigate(room.at("/review/visit/s1"));
      page.locator("#reason").pressSequentially("arc");
      page.uncheck("#keys input");
      page.keyboard().press("a");
      page.reload();
      assertThat(page.isChecked("#keys input")).isFalse();
      assertThat(corrections()).isEmpty();
    }
  }

  @Test
  void reviewWorksWithoutJavaScript() {
    try (Page page = chromium.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(room.at("/review/visit/s1"));
      assertThat(page.isVisible("#keys")).isFalse();
      page.click("#approve button");
      assertThat(page.textContent(".decided")).contains("is right");
      page.click("#undo button");
      assertThat(Correction.standing(corrections())).isEmpty();
    }
  }

  @Test
  void dispatchLeadsToTheQuestionAboutEachFinding() {
    try (Page page = chromium.newPage()) {
      page.navigate(room.at("/dispatches/visit"));
      page.locator(".note a.wrong").first().click();
      assertThat(page.textContent("h2")).isEqualTo("Is this statement right?");
      assertThat(page.textContent("blockquote")).contains("were frank");
    }
  }

  @Test
  void readerLogsInAndLooksButDoesNotDecide() {
    String secret = room.token("Rolf", Role.READER);
    room.close();
    room = KeptRoom.open(folder);
    try (Page page = chromium.newPage()) {
      page.navigate(room.at("/review/visit/s1"));
      assertThat(page.url()).contains("/login?to=");
      page.fill("#secret", "rap_wrong");
      page.click("main button");
      assertThat(page.textContent(".trouble")).contains("No such token");
      page.fill("#secret", secret);
      page.click("main button");
      assertThat(page.textContent("h2")).isEqualTo("Is this statement right?");
      assertThat(page.locator("#approve, #reject, .correct").count()).isZero();
      assertThat(chromium.seriousViolations(page)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void pagesAreAccessibleAndFitATelephone(ColorScheme scheme) {
    var options =
        new Browser.NewPageOptions()
            .setColorScheme(scheme)
            .setBypassCSP(true)
            .setViewportSize(360, 800);
    try (Page page = chromium.newPage(options)) {
      for (String path :
          List.of(
              "/review/visit/e1", "/review/visit/s1", "/review/visit/p1", "/review", "/login")) {
        page.navigate(room.at(path));
        chromium.screenshot(page, path + "-360-" + scheme);
        assertThat(chromium.overflow(page)).as(path).isNotPositive();
        assertThat(chromium.seriousViolations(page)).as(path).isEmpty();
        page.setViewportSize(1280, 900);
        chromium.screenshot(page, path + "-1280-" + scheme);
        page.setViewportSize(360, 800);
      }
    }
  }
}
