package org.rapporteur.reference.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;

/// News outlets by name and by web domain.
public final class NewsOutlets {

  private final List<NewsOutlet> all;
  private final NameIndex<NewsOutlet> byName = new NameIndex<>();
  private final NameIndex<NewsOutlet> byTitle = new NameIndex<>();
  private final Map<String, NewsOutlet> byDomain = new HashMap<>();

  private NewsOutlets(List<NewsOutlet> all) {
    this.all = List.copyOf(all);
    for (NewsOutlet outlet : all) {
      byTitle.add(outlet.name(), outlet);
      outlet.spokenAs().forEach(name -> byName.add(name, outlet));
      outlet.domains().forEach(domain -> byDomain.putIfAbsent(domain, outlet));
    }
  }

  static NewsOutlets load(Additions additions, Countries countries) {
    return of(additions.table("outlets.tsv"), countries);
  }

  static NewsOutlets of(Table table, Countries countries) {
    List<NewsOutlet> outlets = new ArrayList<>();
    var ids = new UniqueKeys("id");
    for (Table.Row row : table.rows()) {
      Provenance.check(row);
      ids.add(row, row.get("id"));
      outlets.add(
          new NewsOutlet(
              row.get("id"),
              row.get("name"),
              row.list("spoken_as"),
              row.list("domains"),
              Organisations.country(row, countries),
              row.find("ownership").orElse(null)));
    }
    return new NewsOutlets(outlets);
  }

  public List<NewsOutlet> all() {
    return all;
  }

  /// Returns the outlet that a text means by `name`.
  public Optional<NewsOutlet> named(String name) {
    return byName.find(name).stream().findFirst();
  }

  /// Returns the outlet that an envelope means by `name`: also by names that a text uses otherwise.
  public Optional<NewsOutlet> titled(String name) {
    return named(name).or(() -> byTitle.find(name).stream().findFirst());
  }

  /// Returns the outlet that publishes on `host` or on a domain that holds it.
  ///
  /// @param host "en.irna.ir", with or without "www."
  public Optional<NewsOutlet> publishingOn(String host) {
    String domain = host.toLowerCase(Locale.ROOT);
    while (domain.contains(".")) {
      NewsOutlet outlet = byDomain.get(domain);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.empty();
  }
}
