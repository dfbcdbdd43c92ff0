package org.rapporteur.ingest.watch;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Response;
import org.rapporteur.ingest.fetch.Robots;
import org.rapporteur.ingest.fetch.WebAddress;
import org.rapporteur.ingest.language.LanguageIdentifier;
import org.rapporteur.ingest.page.Article;
import org.rapporteur.ingest.page.PageException;
import org.rapporteur.ingest.page.PageReader;

/// Fetches the pages that feeds point to and keeps what is on them.
final class PageDesk {

  /// Whatever else a server answers may be another thing tomorrow.
  private static final Set<Integer> FINAL = Set.of(400, 401, 402, 403, 404, 405, 410, 451);

  private static final int MOST_ATTEMPTS = 4;

  private final Fetcher fetcher;
  private final Robots robots;
  private final Pace pace;
  private final NewsFolder folder;
  private final GapLog gaps;
  private final PageReader reader = new PageReader();
  private final LanguageIdentifier languages = new LanguageIdentifier();
  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

  PageDesk(Fetcher fetcher, Robots robots, Pace pace, NewsFolder folder, GapLog gaps) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.pace = pace;
    this.folder = folder;
    this.gaps = gaps;
  }

  /// What became of a page.
  enum Outcome {
    KEPT,
    UNCHANGED,
    GIVEN_UP,
    LATER
  }

  /// Fetches a page and keeps it.
  Outcome take(WebAddress address, String feed) throws IOException, InterruptedException {
    String link = address.toString();
    try {
      if (!robots.allow(address)) {
        return giveUp(link, "its robots.txt forbids it");
      }
      pace.await(address);
      Response response = fetcher.fetch(address, Map.of());
      if (response.status() != 200) {
        String what = "the page answers " + response.status();
        return FINAL.contains(response.status()) ? giveUp(link, what) : later(link, what);
      }
      return keep(response, link, feed);
    } catch (FetchException e) {
      return later(link, String.valueOf(e.getMessage()));
    }
  }

  private Outcome keep(Response response, String link, String feed) throws IOException {
    try {
      String found = response.address().toString();
      Article article = reader.read(response.body(), response.charset().orElse(null), found);
      if (article.paragraphs().isEmpty()) {
        return giveUp(link, "no report was found on the page");
      }
      attempts.remove(link);
      boolean kept = folder.keep(article, link, feed, language(article), Instant.now());
      return kept ? Outcome.KEPT : Outcome.UNCHANGED;
    } catch (PageException e) {
      return giveUp(link, String.valueOf(e.getMessage()));
    }
  }

  private @Nullable String language(Article article) {
    synchronized (languages) {
      return languages.identify(article.text(), article.language()).orElse(null);
    }
  }

  private Outcome giveUp(String link, String what) {
    attempts.remove(link);
    gaps.begin(link, what);
    return Outcome.GIVEN_UP;
  }

  private Outcome later(String link, String what) {
    int tried = attempts.merge(link, 1, Integer::sum);
    return tried < MOST_ATTEMPTS ? Outcome.LATER : giveUp(link, what);
  }
}
