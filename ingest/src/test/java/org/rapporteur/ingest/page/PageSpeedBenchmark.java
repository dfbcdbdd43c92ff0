package org.rapporteur.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Pages a second, beside readability4j's, on a folder of gzipped pages. The first round warms up.
/// It prints and asserts nothing: `./mvnw -Dquick -pl ingest -am test -Dtest=PageSpeedBenchmark
/// -Dsurefire.failIfNoSpecifiedTests=false -Drapporteur.pages=FOLDER`.
@EnabledIfSystemProperty(named = "rapporteur.pages", matches = ".+")
class PageSpeedBenchmark {

  private static final int THREADS = 2;
  private static final int ROUNDS = 5;

  private interface Reader {
    void read(byte[] page) throws PageException;
  }

  @Test
  void oursAndReadability4j() throws IOException, InterruptedException {
    List<byte[]> pages = pages(Path.of(System.getProperty("rapporteur.pages")));
    PageReader ours = new PageReader();
    for (int round = 1; round <= ROUNDS; round++) {
      double own = speed(pages, page -> ours.read(page, null, null));
      double peer = speed(pages, PageSpeedBenchmark::readability);
      System.out.printf(
          Locale.ROOT,
          "round %d: %d pages, %d threads: ours %.0f pages/s, readability4j %.0f pages/s%n",
          round,
          pages.size(),
          THREADS,
          own,
          peer);
    }
  }

  private static void readability(byte[] page) {
    new Readability4J("https://example.org/", PageCharset.decode(page, null)).parse();
  }

  private static double speed(List<byte[]> pages, Reader reader) throws InterruptedException {
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int first = i;
      threads.add(Thread.ofPlatform().start(() -> readEverySecond(pages, first, reader)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return pages.size() / ((System.nanoTime() - start) / 1e9);
  }

  private static void readEverySecond(List<byte[]> pages, int first, Reader reader) {
    for (int i = first; i < pages.size(); i += THREADS) {
      try {
        reader.read(pages.get(i));
      } catch (PageException e) {
        System.out.println("a page was not read: " + e.getMessage());
      }
    }
  }

  private static List<byte[]> pages(Path folder) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "*.html.gz")) {
      for (Path file : files) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.add(in.readAllBytes());
        }
      }
    }
    return pages;
  }
}
