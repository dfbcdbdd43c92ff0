package org.rapporteur.reference.actor;

import org.rapporteur.reference.Additions;

/// All tables on those who act.
///
/// Sources and licences stand in each row and, summed up, in NOTICE.
public record ActorTables(
    Countries countries,
    Persons persons,
    Offices offices,
    Organisations organisations,
    NewsOutlets outlets,
    Metonyms metonyms,
    ActorNouns nouns,
    PersonalNames personalNames) {

  /// Loads and checks the shipped tables.
  public static ActorTables load() {
    return load(Additions.NONE);
  }

  /// Loads and checks the tables with a user's additions.
  ///
  /// @throws org.rapporteur.reference.TableException naming file and line when a row is broken
  public static ActorTables load(Additions additions) {
    Countries countries = Countries.load(additions);
    Offices offices = Offices.load(additions);
    Organisations organisations = Organisations.load(additions, countries);
    PersonalNames personalNames = PersonalNames.load(additions);
    return new ActorTables(
        countries,
        Persons.load(additions, countries, personalNames),
        offices,
        organisations,
        NewsOutlets.load(additions, countries),
        Metonyms.load(additions, countries, organisations),
        ActorNouns.load(additions),
        personalNames);
  }
}
