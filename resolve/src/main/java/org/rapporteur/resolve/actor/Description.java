package org.rapporteur.resolve.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.actor.ActorNoun;
import org.rapporteur.reference.actor.Country;
import org.rapporteur.reference.actor.NewsOutlet;
import org.rapporteur.reference.actor.Office;
import org.rapporteur.reference.actor.Organisation;

/// What the words of a description say, each for itself.
///
/// @param text the words without their article
/// @param countries named in it, in order
/// @param organisation named in it; null when none is
/// @param outlet named in it; null when none is
/// @param office named in it; null when none is
/// @param noun what it is at heart; null when that is no noun of the tables
/// @param former whether the office is no longer held
/// @param deputy whether somebody below the office is meant
/// @param several whether more than one is meant
public record Description(
    String text,
    List<Country> countries,
    @Nullable Organisation organisation,
    @Nullable NewsOutlet outlet,
    @Nullable Office office,
    @Nullable ActorNoun noun,
    boolean former,
    boolean deputy,
    boolean several) {

  /// Nouns that, said of a country, mean its government's people.
  private static final Set<String> LEADING = Set.of("leader", "representative", "side", "delegate");

  /// What a body has branches for: "the EU legislature" legislates, whatever the EU is.
  private static final Set<String> BRANCHES = Set.of("LEG", "JUD", "COP");

  public Description {
    countries = List.copyOf(countries);
  }

  /// Returns the alpha-3 code of the country that it speaks of: the first named, else the
  /// organisation's.
  public Optional<String> country() {
    if (!countries.isEmpty()) {
      return Optional.of(countries.getFirst().code());
    }
    if (organisation != null) {
      return Optional.ofNullable(organisation.country());
    }
    return outlet == null ? Optional.empty() : Optional.ofNullable(outlet.country());
  }

  /// Returns the PLOVER sector that it tells.
  public Optional<String> sector() {
    if (former && (office != null || noun != null)) {
      return Optional.of("ELI");
    }
    if (noun != null && BRANCHES.contains(String.valueOf(noun.sector()))) {
      return Optional.ofNullable(noun.sector());
    }
    if (organisation != null && !"GOV".equals(organisation.sector())) {
      return Optional.of(organisation.sector());
    }
    if (outlet != null) {
      return Optional.of("MED");
    }
    if (noun != null && noun.sector() != null) {
      return Optional.of(noun.sector());
    }
    if (organisation != null) {
      return Optional.of(organisation.sector());
    }
    boolean leads = noun != null && LEADING.contains(noun.term()) && !countries.isEmpty();
    return leads ? Optional.of("GOV") : Optional.empty();
  }

  /// Returns the description with the noun that no table has.
  public Description as(ActorNoun other, boolean plural) {
    return new Description(
        text, countries, organisation, outlet, office, other, former, deputy, plural);
  }

  public boolean isOf(ActorNoun.Kind kind) {
    return noun != null && noun.kind() == kind;
  }
}
