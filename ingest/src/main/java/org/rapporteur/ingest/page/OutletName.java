package org.rapporteur.ingest.page;

import java.util.Optional;

/// Who publishes a page, as it names itself.
final class OutletName {

  private static final int LONGEST = 80;

  private OutletName() {}

  static Optional<String> find(LinkedData data, MetaTags meta) {
    return meta.find("og:site_name")
        .or(() -> data.names("publisher").stream().findFirst())
        .or(() -> meta.find("application-name", "dc.publisher", "publisher", "cre"))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST && !name.startsWith("http"));
  }
}
