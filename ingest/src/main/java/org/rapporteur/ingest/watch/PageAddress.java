package org.rapporteur.ingest.watch;

import java.util.Locale;

/// When two addresses mean the same page: scheme, `www.`, a last slash, the fragment and what
/// campaigns add to the query make no difference.
final class PageAddress {

  private static final String CAMPAIGN =
      "(?i)(utm_[a-z]+|fbclid|gclid|cmpid|ito|ref|rss|source|at_medium|at_campaign)=[^&]*&?";

  private PageAddress() {}

  static String key(String address) {
    String bare = address.strip().replaceFirst("#.*", "");
    int query = bare.indexOf('?');
    String path = query < 0 ? bare : bare.substring(0, query);
    String rest = query < 0 ? "" : bare.substring(query + 1).replaceAll(CAMPAIGN, "");
    String key = path.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    int slash = key.indexOf('/');
    String host = slash < 0 ? key : key.substring(0, slash);
    String tail = slash < 0 ? "" : key.substring(slash);
    String kept = rest.replaceFirst("&$", "");
    return host.toLowerCase(Locale.ROOT) + tail + (kept.isEmpty() ? "" : "?" + kept);
  }
}
