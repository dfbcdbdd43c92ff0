package org.rapporteur.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.search.Order;
import org.rapporteur.archive.search.Page;
import org.rapporteur.archive.search.Search;
import org.rapporteur.archive.search.Snippet;
import org.rapporteur.model.Span;
import org.rapporteur.serve.catalogue.DispatchKey;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.QueryException;
import org.rapporteur.tables.query.QueryParser;

/// What was found for a query.
///
/// @param query what was asked for, or empty
/// @param trouble why it cannot be answered, with advice; or empty
/// @param total how many dispatches there are
/// @param hits those of this page
/// @param next the address of the next page, or empty
/// @param facets what the query can be narrowed down by
public record SearchPage(
    String query,
    String trouble,
    long total,
    List<Hit> hits,
    String next,
    List<EventsPage.FacetChoices> facets) {

  private static final int PER_PAGE = 20;
  private static final int MOST_VALUES = 8;

  /// A dispatch that was found.
  ///
  /// @param address of its page
  public record Hit(
      String address, String title, String outlet, String day, List<List<Part>> snippets) {}

  /// A stretch of a snippet.
  ///
  /// @param found whether it is what was asked for
  public record Part(String words, boolean found) {}

  /// Returns the page before anything was asked, or when it cannot be answered.
  public static SearchPage unanswered(String query, String trouble) {
    return new SearchPage(query, trouble, 0, List.of(), "", List.of());
  }

  /// Asks the index.
  ///
  /// @param after where the page begins, as [Page#next] said; empty for the first
  public static SearchPage of(Search search, String query, String after) {
    try {
      Filter filter = QueryParser.parse(query);
      Page page =
          search.find(filter, Order.RELEVANCE, PER_PAGE, after.isEmpty() ? null : after, true);
      return new SearchPage(
          query,
          "",
          page.total(),
          page.hits().stream().map(SearchPage::hit).toList(),
          page.next() == null ? "" : address(query) + "&after=" + encoded(page.next()),
          facets(query, page.facets()));
    } catch (QueryException e) {
      return unanswered(query, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException _) {
      return unanswered(query, "This page of the list is not there any more; search again.");
    }
  }

  private static Hit hit(org.rapporteur.archive.search.Hit hit) {
    String title = hit.title();
    return new Hit(
        "/dispatches/" + DispatchKey.of(hit.dispatch()),
        title == null || title.isBlank() ? hit.dispatch() : title,
        hit.outlet() == null ? "" : hit.outlet(),
        day(hit.published()),
        hit.snippets().stream().map(SearchPage::parts).toList());
  }

  private static String day(@Nullable String published) {
    return published == null ? "" : published.substring(0, Math.min(10, published.length()));
  }

  private static List<Part> parts(Snippet snippet) {
    List<Part> parts = new ArrayList<>();
    int start = snippet.span().start();
    int done = 0;
    for (Span found : snippet.highlights()) {
      add(parts, snippet.text().substring(done, found.start() - start), false);
      add(parts, snippet.text().substring(found.start() - start, found.end() - start), true);
      done = found.end() - start;
    }
    add(parts, snippet.text().substring(done), false);
    return parts;
  }

  private static void add(List<Part> parts, String words, boolean found) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, found));
    }
  }

  private static List<EventsPage.FacetChoices> facets(
      String query, Map<String, Map<String, Long>> facets) {
    List<EventsPage.FacetChoices> shown = new ArrayList<>();
    facets.forEach((name, counts) -> {
      List<EventsPage.Choice> choices =
          counts.entrySet().stream()
              .limit(MOST_VALUES)
              .map(value -> choice(query, name, value.getKey(), value.getValue().intValue()))
              .toList();
      if (!choices.isEmpty()) {
        shown.add(new EventsPage.FacetChoices(label(name), name, choices, ""));
      }
    });
    return shown;
  }

  /// Adds a condition to the query, or takes it out when it is there.
  private static EventsPage.Choice choice(String query, String name, String value, int count) {
    String condition =
        name.equals("month")
            ? "from:%s to:%s".formatted(value, value)
            : value.matches("[\\w-]+") ? name + ":" + value : "%s:\"%s\"".formatted(name, value);
    boolean chosen = query.contains(condition);
    String next = chosen ? query.replace(condition, "") : query + " " + condition;
    return new EventsPage.Choice(shown(name, value), count, address(next.strip()), chosen);
  }

  /// Codes of countries stand for their names.
  private static String shown(String name, String value) {
    return name.equals("country") ? Countries.name(value.toUpperCase(Locale.ROOT)) : value;
  }

  private static String label(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String address(String query) {
    return "/search?q=" + encoded(query);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
