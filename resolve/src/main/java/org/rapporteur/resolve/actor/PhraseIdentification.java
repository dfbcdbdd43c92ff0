package org.rapporteur.resolve.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Explanation.How;

/// Tells whom a phrase means that stands alone, without a text around it.
///
/// In this order: a country; a by-name; an organisation or outlet; a capital; a description; a
/// person's name, with or without a description before it.
final class PhraseIdentification {

  private final Identification identification;

  PhraseIdentification(Identification identification) {
    this.identification = identification;
  }

  Understanding identify(String phrase, Setting setting) {
    List<String> words = BarePhrase.words(phrase);
    String bare = String.join(" ", words);
    return identification
        .country(bare)
        .map(country -> Understanding.named(How.COUNTRY, country))
        .or(() -> identification.byName(bare).map(it -> Understanding.named(How.BY_NAME, it)))
        .or(() ->
            identification
                .organisation(bare, setting)
                .map(it -> Understanding.named(How.ORGANISATION, it)))
        .or(() -> identification.seat(bare).map(it -> Understanding.named(How.CAPITAL, it)))
        .orElseGet(() -> composed(words, setting));
  }

  private Understanding composed(List<String> words, Setting setting) {
    int preposition = BarePhrase.preposition(words);
    List<String> before = preposition < 0 ? words : words.subList(0, preposition);
    List<String> after = preposition < 0 ? List.of() : words.subList(preposition + 1, words.size());
    Description whole = identification.describe(before, after);
    if (whole.noun() != null || preposition >= 0) {
      return described(whole, identification.described(whole, setting), words, setting);
    }
    return person(before, words, setting)
        .orElseGet(() -> described(whole, someone(whole, setting), words, setting));
  }

  /// Tries to read the last words as a person's name and those before it as a title.
  private Optional<Understanding> person(List<String> before, List<String> words, Setting setting) {
    for (int from = 0; from < before.size(); from++) {
      Description title =
          from == 0 ? null : identification.describe(before.subList(0, from), List.of());
      if (title != null && title.noun() == null && title.countries().isEmpty()) {
        continue;
      }
      String name = String.join(" ", before.subList(from, before.size()));
      Identity person = identification.person(name, title, setting);
      if (person.isResolved()
          || !person.candidates().isEmpty()
          || (title != null && title.noun() != null)) {
        return Optional.of(
            new Understanding(
                How.PERSON,
                identification.placed(person, words),
                title,
                identification.candidates(name, title, setting)));
      }
    }
    return Optional.empty();
  }

  private Identity someone(Description whole, Setting setting) {
    Identity someone = identification.described(whole, setting);
    return someone.country() == null && someone.sector() == null && !whole.countries().isEmpty()
        ? Identity.described(
            whole.text(), ActorType.GROUP, whole.countries().getFirst().code(), null)
        : someone;
  }

  private Understanding described(
      Description description, Identity identity, List<String> words, Setting setting) {
    return new Understanding(
        How.DESCRIPTION,
        identification.placed(identity, words),
        description,
        identification.holders(description, setting));
  }
}
