package org.rapporteur.reference.actor;

import java.util.List;

/// A public figure.
///
/// @param id `wd:Q7459020`, or `rap:…` where no Wikidata item is known
/// @param name the usual name
/// @param aliases other spellings
/// @param country alpha-3, or a code for an organisation such as `UNO`
/// @param tenures the offices held, in the order of the table
public record Person(
    String id, String name, List<String> aliases, String country, List<Tenure> tenures) {

  public Person {
    aliases = List.copyOf(aliases);
    tenures = List.copyOf(tenures);
  }
}
