package org.rapporteur.reference.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;

/// Names that stand for someone else: "the Kremlin", "Tehran", "Western powers".
public final class Metonyms {

  private final NameIndex<Metonym> byTerm = new NameIndex<>();
  private final List<Metonym> all;

  private Metonyms(List<Metonym> all) {
    this.all = List.copyOf(all);
    all.forEach(metonym -> byTerm.add(metonym.term(), metonym));
  }

  static Metonyms load(Additions additions, Countries countries, Organisations organisations) {
    return of(additions.table("metonyms.tsv"), countries, organisations);
  }

  static Metonyms of(Table table, Countries countries, Organisations organisations) {
    List<Metonym> metonyms = new ArrayList<>();
    var terms = new UniqueKeys("term");
    for (Table.Row row : table.rows()) {
      Provenance.check(row);
      terms.add(row, row.get("term"));
      List<String> known = new ArrayList<>(row.list("members"));
      row.find("refers_to").ifPresent(known::add);
      for (String key : known) {
        if (countries.find(key).isEmpty() && organisations.find(key).isEmpty()) {
          throw row.error("neither a country nor an organisation: " + key);
        }
      }
      metonyms.add(
          new Metonym(
              row.get("term"), row.find("refers_to").orElse(null), kind(row), row.list("members")));
    }
    return new Metonyms(metonyms);
  }

  private static Metonym.Kind kind(Table.Row row) {
    try {
      return Metonym.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw row.error("unknown kind " + row.get("kind"));
    }
  }

  public List<Metonym> all() {
    return all;
  }

  /// Returns what `name` is a by-name of; a leading article does not matter.
  public Optional<Metonym> find(String name) {
    String bare = name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    return byTerm.find(bare).stream().findFirst();
  }
}
