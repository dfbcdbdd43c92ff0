package org.rapporteur.serve.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Keeps the pages that were rendered last, so that many readers of one page cost as much as one.
///
/// Only for pages that are the same for every reader.
final class RenderedPages {

  private static final int MOST = 200;
  private static final int LONGEST_ADDRESS = 500;

  /// @param edition of the archive of which it was made
  private record Rendered(String edition, String html) {}

  private final Map<String, Rendered> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rendered> eldest) {
          return size() > MOST;
        }
      };

  /// Returns the page at an address as it is in this edition.
  String find(String address, String edition, Supplier<String> rendering) {
    synchronized (pages) {
      Rendered known = pages.get(address);
      if (known != null && known.edition().equals(edition)) {
        return known.html();
      }
    }
    String html = rendering.get();
    if (address.length() <= LONGEST_ADDRESS) {
      synchronized (pages) {
        pages.put(address, new Rendered(edition, html));
      }
    }
    return html;
  }
}
