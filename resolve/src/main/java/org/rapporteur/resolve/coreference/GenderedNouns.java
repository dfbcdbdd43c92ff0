package org.rapporteur.resolve.coreference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reference.actor.PersonalNames.Gender;

/// The nouns that tell a person's gender: "mother", "widower", "spokeswoman".
final class GenderedNouns {

  private static final Set<String> FEMALE =
      Set.of(
          "mother",
          "wife",
          "widow",
          "sister",
          "daughter",
          "aunt",
          "grandmother",
          "niece",
          "girl",
          "lady",
          "queen",
          "princess",
          "nun",
          "actress");

  private static final Set<String> MALE =
      Set.of(
          "father",
          "husband",
          "widower",
          "brother",
          "son",
          "uncle",
          "grandfather",
          "nephew",
          "boy",
          "gentleman",
          "king",
          "prince",
          "monk",
          "man");

  private GenderedNouns() {}

  /// Returns the gender that the noun of that lemma tells; "chairman" and the like may be anyone.
  static Optional<Gender> gender(String lemma) {
    String noun = lemma.toLowerCase(Locale.ROOT);
    if (FEMALE.contains(noun) || noun.endsWith("woman")) {
      return Optional.of(Gender.FEMALE);
    }
    return MALE.contains(noun) ? Optional.of(Gender.MALE) : Optional.empty();
  }
}
