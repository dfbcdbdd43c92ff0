package org.rapporteur.serve;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/// Debian's browser; tests that want it are skipped where there is none.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path SHOTS = Path.of("target/screenshots");

  static Chromium launchOrSkip() {
    Assumptions.assumeTrue(
        Files.isExecutable(PROGRAM), "skipped: there is no /usr/bin/chromium; see .ci/run");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    return new Chromium(playwright, browser);
  }

  Page newPage() {
    return browser.newPage();
  }

  Page newPage(Browser.NewPageOptions options) {
    return browser.newPage(options);
  }

  /// Returns what axe finds; the page must have been made with `setBypassCSP`, or have no policy
  /// that keeps a script of the test out.
  List<?> seriousViolations(Page page) {
    page.evaluate(axe());
    return (List<?>)
        page.evaluate(
            "axe.run().then(r => r.violations.filter(v => ['serious','critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))");
  }

  int overflow(Page page) {
    Object pixels = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    return ((Number) pixels).intValue();
  }

  void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SHOTS.resolve(name.replaceAll("[^\\w-]+", "-") + ".png")));
  }

  private static String axe() {
    try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
