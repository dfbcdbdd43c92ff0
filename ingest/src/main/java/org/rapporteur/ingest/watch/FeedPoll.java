package org.rapporteur.ingest.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.feed.Feed;
import org.rapporteur.ingest.feed.FeedException;
import org.rapporteur.ingest.feed.FeedReader;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Response;
import org.rapporteur.ingest.fetch.Robots;
import org.rapporteur.ingest.fetch.WebAddress;

/// Asks a feed once and has its new and changed pages kept.
///
/// Only when all of them are kept is the feed's `ETag` remembered: a page that is missed today must
/// be in the feed that comes tomorrow.
final class FeedPoll {

  private final Fetcher fetcher;
  private final Robots robots;
  private final Pace pace;
  private final PageDesk desk;
  private final NewsFolder folder;
  private final FeedStates states;
  private final GapLog gaps;
  private final Duration silence;

  FeedPoll(
      Fetcher fetcher,
      Robots robots,
      Pace pace,
      PageDesk desk,
      NewsFolder folder,
      FeedStates states,
      GapLog gaps,
      Duration silence) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.pace = pace;
    this.desk = desk;
    this.folder = folder;
    this.states = states;
    this.gaps = gaps;
    this.silence = silence;
  }

  /// What came of it.
  ///
  /// @param kept how many dispatches
  /// @param worked whether the feed answered as it should
  /// @param leave how long it asks to be left alone
  record Result(int kept, boolean worked, Optional<Duration> leave) {}

  Result run(String feed) throws IOException, InterruptedException {
    try {
      WebAddress address = WebAddress.parse(feed);
      if (!robots.allow(address)) {
        return failed(feed, "its robots.txt forbids it", Optional.empty());
      }
      FeedState before = states.get(feed);
      pace.await(address);
      Response response = fetcher.fetch(address, conditions(before));
      return switch (response.status()) {
        case 200 -> take(feed, response, before);
        case 304 -> worked(feed, 0, before);
        default ->
            failed(
                feed,
                "the feed answers " + response.status(),
                response.header("retry-after").flatMap(h -> RetryAfter.read(h, Instant.now())));
      };
    } catch (FetchException | FeedException e) {
      return failed(feed, String.valueOf(e.getMessage()), Optional.empty());
    }
  }

  private static Map<String, String> conditions(FeedState state) {
    Map<String, String> headers = new HashMap<>();
    if (state.tag() != null) {
      headers.put("If-None-Match", state.tag());
    }
    if (state.modified() != null) {
      headers.put("If-Modified-Since", state.modified());
    }
    return headers;
  }

  private Result take(String feed, Response response, FeedState before)
      throws FeedException, IOException, InterruptedException {
    Feed read = FeedReader.read(response.body(), response.header("content-type").orElse(null));
    Map<String, String> done = new HashMap<>();
    int kept = 0;
    for (Feed.Entry entry : read.entries()) {
      PageDesk.Outcome outcome = take(feed, response.address(), entry, before);
      kept += outcome == PageDesk.Outcome.KEPT ? 1 : 0;
      if (outcome != PageDesk.Outcome.LATER) {
        done.put(entry.link(), entry.state());
      }
    }
    boolean all = done.size() == read.entries().size();
    FeedState after =
        new FeedState(
            all ? response.header("etag").orElse(null) : null,
            all ? response.header("last-modified").orElse(null) : null,
            done,
            kept > 0 ? Instant.now() : before.lastNew());
    states.put(feed, after);
    return worked(feed, kept, after);
  }

  private PageDesk.Outcome take(String feed, WebAddress base, Feed.Entry entry, FeedState before)
      throws IOException, InterruptedException {
    String remembered = before.entries().get(entry.link());
    if (entry.state().equals(remembered)) {
      return PageDesk.Outcome.UNCHANGED;
    }
    try {
      WebAddress address = base.resolve(entry.link());
      boolean known = remembered == null && folder.has(address.toString());
      return known ? PageDesk.Outcome.UNCHANGED : desk.take(address, feed);
    } catch (FetchException e) {
      gaps.begin(entry.link(), String.valueOf(e.getMessage()));
      return PageDesk.Outcome.GIVEN_UP;
    }
  }

  private Result worked(String feed, int kept, FeedState state) {
    if (Duration.between(state.lastNew(), Instant.now()).compareTo(silence) > 0) {
      gaps.begin(feed, "nothing new since " + state.lastNew());
    } else {
      gaps.end(feed);
    }
    return new Result(kept, true, Optional.empty());
  }

  private Result failed(String feed, String what, Optional<Duration> wait) {
    gaps.begin(feed, what);
    return new Result(0, false, wait);
  }
}
