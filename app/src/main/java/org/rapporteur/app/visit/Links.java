package org.rapporteur.app.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The links of a page that a reader may follow.
final class Links {

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]{0,500})");
  private static final Pattern FILE = Pattern.compile("/(?:api|assets)/.*|/[^/?]+\\.[a-z]+.*");
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]{1,80})");

  private Links() {}

  /// Returns the links to other pages, by the kind of the page.
  static Map<String, List<String>> pages(String html) {
    Map<String, List<String>> byKind = new TreeMap<>();
    LINK.matcher(html)
        .results()
        .map(link -> link.group(1).replace("&amp;", "&"))
        .filter(address -> !FILE.matcher(address).matches())
        .distinct()
        .forEach(
            address -> byKind.computeIfAbsent(kind(address), _ -> new ArrayList<>()).add(address));
    return byKind;
  }

  /// Returns the files that a browser loads with a page.
  static List<String> assets(String html) {
    return ASSET.matcher(html).results().map(link -> link.group(1)).distinct().toList();
  }

  /// Returns `/dispatches/…` for all dispatches, `/events?…` for all that is asked of events.
  static String kind(String address) {
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    String[] parts = path.split("/", -1);
    String kind =
        parts.length < 3 ? path : "/" + parts[1] + "/…" + (parts.length > 3 ? last(parts[3]) : "");
    return query < 0 ? kind : kind + "?…";
  }

  /// A number names a single thing, such as the statement `s12`.
  private static String last(String part) {
    return part.chars().anyMatch(Character::isDigit) ? "/…" : "/" + part;
  }
}
