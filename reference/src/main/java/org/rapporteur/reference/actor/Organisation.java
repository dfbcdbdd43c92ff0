package org.rapporteur.reference.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An organisation, ministry, force, party or armed group.
///
/// @param id `wd:Q38799`, or `rap:…` where no Wikidata item is known
/// @param name its usual English name
/// @param aliases other names
/// @param sector PLOVER sector code
/// @param country alpha-3; null for intergovernmental and transnational ones
/// @param code under which [Persons] lists those who head it (`UNO`); null when it does not
/// @param cameo its CAMEO code; null when it has none
/// @param parent the id of what it is an organ of; null when it stands alone
/// @param kind in words: "ministry", "armed group"
public record Organisation(
    String id,
    String name,
    List<String> aliases,
    String sector,
    @Nullable String country,
    @Nullable String code,
    @Nullable String cameo,
    @Nullable String parent,
    String kind) {

  public Organisation {
    aliases = List.copyOf(aliases);
  }
}
