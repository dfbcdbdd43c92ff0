package org.rapporteur.resolve.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;

/// The English pronouns that refer to someone.
public final class Pronouns {

  /// Whom a pronoun can stand for.
  public enum Reference {
    SPEAKER,
    SPEAKERS,
    MALE,
    FEMALE,
    THING,
    SEVERAL
  }

  private static final Map<String, Reference> REFERENCES =
      Map.ofEntries(
          Map.entry("i", Reference.SPEAKER),
          Map.entry("me", Reference.SPEAKER),
          Map.entry("my", Reference.SPEAKER),
          Map.entry("myself", Reference.SPEAKER),
          Map.entry("we", Reference.SPEAKERS),
          Map.entry("us", Reference.SPEAKERS),
          Map.entry("our", Reference.SPEAKERS),
          Map.entry("ourselves", Reference.SPEAKERS),
          Map.entry("he", Reference.MALE),
          Map.entry("him", Reference.MALE),
          Map.entry("his", Reference.MALE),
          Map.entry("himself", Reference.MALE),
          Map.entry("she", Reference.FEMALE),
          Map.entry("her", Reference.FEMALE),
          Map.entry("hers", Reference.FEMALE),
          Map.entry("herself", Reference.FEMALE),
          Map.entry("it", Reference.THING),
          Map.entry("its", Reference.THING),
          Map.entry("itself", Reference.THING),
          Map.entry("they", Reference.SEVERAL),
          Map.entry("them", Reference.SEVERAL),
          Map.entry("their", Reference.SEVERAL),
          Map.entry("themselves", Reference.SEVERAL));

  private Pronouns() {}

  /// Returns whom `token` can stand for; empty when it is no such pronoun.
  public static Optional<Reference> reference(Token token) {
    return Optional.ofNullable(REFERENCES.get(token.form().toLowerCase(Locale.ROOT)));
  }

  /// Tells whether `token` is such a pronoun and not the empty "it" of "it is likely".
  static boolean refers(Token token) {
    return (token.upos() == UniversalPos.PRON || token.upos() == UniversalPos.DET)
        && !token.relatesAs("expl")
        && reference(token).isPresent();
  }

  public static boolean isReflexive(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return form.endsWith("self") || form.endsWith("selves");
  }

  public static boolean isPossessive(Token token) {
    return token.relatesAs("nmod:poss") || token.xpos().equals("PRP$");
  }
}
