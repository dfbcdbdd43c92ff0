package org.rapporteur.reference.actor;

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

  /// Loads and checks them.
  ///
  /// @throws org.rapporteur.reference.TableException naming file and line when a row is broken
  public static ActorTables load() {
    Countries countries = Countries.load();
    Offices offices = Offices.load();
    Organisations organisations = Organisations.load(countries);
    return new ActorTables(
        countries,
        Persons.load(countries),
        offices,
        organisations,
        NewsOutlets.load(countries),
        Metonyms.load(countries, organisations),
        ActorNouns.load(),
        PersonalNames.load());
  }
}
