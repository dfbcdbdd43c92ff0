package org.rapporteur.serve.page;

import java.util.List;
import org.rapporteur.serve.catalogue.StoryRow;
import org.rapporteur.serve.catalogue.StoryShelf;

/// The stories of several dispatches.
///
/// @param total how many there are
public record StoriesPage(List<StoryRow> rows, int total, Paging paging) {

  /// Asks the shelf; the stories of most dispatches come first.
  public static StoriesPage of(StoryShelf stories, int page) {
    List<StoryRow> all = stories.list();
    Paging paging = Paging.of(page, all.size());
    return new StoriesPage(paging.cut(all), all.size(), paging);
  }

  /// Returns the days that a story covers, or nothing.
  public static String span(StoryRow row) {
    String first = Words.day(row.first());
    String last = Words.day(row.last());
    return first.equals(last) ? first : first + " – " + last;
  }
}
