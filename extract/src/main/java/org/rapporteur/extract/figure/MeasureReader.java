package org.rapporteur.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.NumberWords.Role;

/// Tells what a number counts, from the words it stands with.
///
/// - "killed 12 soldiers", "12 were killed", "12 dead", "a toll of 12" → killed;
/// - "459 were killed and 4,000 wounded" → wounded, though no verb is there;
/// - "12 soldiers killed a man" → not killed;
/// - "3,000 refugees" → displaced, unless a verb says more;
/// - "12 reasons" → nothing.
record MeasureReader(
    NumberWords words, Tree tree, Arguments arguments, OutcomeReader outcomes, CueReader cues) {

  private static final int HIGHEST = 4;

  MeasureReader(NumberWords words, Tree tree, Arguments arguments, CueReader cues) {
    this(words, tree, arguments, new OutcomeReader(words, tree, arguments), cues);
  }

  /// "as many as 60".
  private static final Set<String> COMPARED = Set.of("many", "much");

  /// Verbs that join a number to the noun that it counts.
  private static final Set<String> COUNTING = Set.of("number", "total");

  Optional<Counted> read(NumberPhrase phrase) {
    Token number = head(phrase);
    @Nullable Token unit = following(phrase).or(() -> unit(number, anchor(number))).orElse(null);
    Token anchor = unit != null && !isOf(unit) ? anchor(unit) : anchor(number);
    return byNext(phrase)
        .or(() -> byNeighbour(phrase, unit))
        .or(() -> outcomes.read(phrase, anchor, unit))
        .or(() -> byModifier(anchor, unit))
        .or(() -> byGovernor(anchor, unit))
        .or(() -> freed(anchor, unit))
        .or(() -> byNoun(anchor, unit).filter(counted -> counted.measure() != Measure.OTHER))
        .or(() -> unit == null ? Optional.empty() : cues.read(phrase, anchor, unit))
        .or(() -> byNoun(anchor, unit));
  }

  /// Reads the second number of "14 of the 85 children": what became of the 14 says nothing of the
  /// 85.
  Optional<Counted> readWhole(NumberPhrase phrase) {
    Token number = head(phrase);
    @Nullable Token unit = following(phrase).or(() -> unit(number, anchor(number))).orElse(null);
    Token anchor = unit == null ? number : unit;
    return byNext(phrase).or(() -> byModifier(anchor, unit)).or(() -> byNoun(anchor, unit));
  }

  /// "260 missing", "40 hurt", "half a million of the uprooted", "nine colleagues shot": the word
  /// right after tells, whatever the parser says, unless it is a verb with an object.
  private Optional<Counted> byNext(NumberPhrase phrase) {
    int at = phrase.last() + 1;
    Optional<Token> unit = following(phrase);
    return token(at)
        .flatMap(next -> state(next, unit.filter(noun -> !noun.equals(next))))
        .or(() -> ofThe(at))
        .or(() -> token(phrase.first() - 1).flatMap(noun -> look(Role.TIED, noun, null)))
        .or(() -> unit.filter(cues::isPerson).flatMap(noun -> suffered(noun)));
  }

  private Optional<Counted> state(Token next, Optional<Token> unit) {
    return words
        .findMeasure(Role.MODIFIER, next.form().toLowerCase(Locale.ROOT))
        .filter(_ -> !hasObject(next))
        .map(measure -> new Counted(measure, unit.orElse(null), next));
  }

  private Optional<Counted> ofThe(int at) {
    boolean of =
        NumberReader.lower(tree.tokens(), at).equals("of")
            && NumberReader.lower(tree.tokens(), at + 1).equals("the");
    return of ? token(at + 2).flatMap(word -> state(word, Optional.empty())) : Optional.empty();
  }

  /// "53 rebels slain", "nine colleagues shot in the clinic": a participle, or what looks like one.
  private Optional<Counted> suffered(Token noun) {
    return token(noun.index() + 1)
        .filter(verb -> verb.xpos().equals("VBN") || verb.xpos().equals("VBD"))
        .filter(verb -> !hasObject(verb))
        .filter(verb -> !NumberReader.lower(tree.tokens(), verb.index() + 1).equals("at"))
        .flatMap(verb -> look(Role.OBJECT, verb, noun).or(() -> look(Role.MODIFIER, verb, noun)));
  }

  /// Tells whether an object follows the verb with no comma between them.
  private boolean hasObject(Token verb) {
    return tree.children(verb, "obj").stream()
        .anyMatch(object -> object.index() > verb.index() && !isCutOff(verb, object));
  }

  private Optional<Token> token(int at) {
    return at < 0 || at >= tree.tokens().size()
        ? Optional.empty()
        : Optional.of(tree.tokens().get(at));
  }

  /// "tens of thousands" is headed by its first word.
  private Token head(NumberPhrase phrase) {
    Token last = tree.tokens().get(phrase.end());
    return tree.head(last)
        .filter(_ -> last.relatesAs("nmod"))
        .filter(first -> first.index() >= phrase.number() && first.index() < last.index())
        .orElse(last);
  }

  /// "16 helicopters": whatever noun follows is counted, as nothing in particular; "one" is no
  /// count.
  Optional<Counted> anything(NumberPhrase phrase) {
    Double value = phrase.upper();
    boolean one = value != null && value == 1;
    Token number = head(phrase);
    return following(phrase)
        .or(() -> unit(number, number).filter(noun -> noun.upos() == UniversalPos.NOUN))
        .filter(noun -> one || isPlural(noun))
        .filter(noun ->
            !one && !words.isUncounted(lower(noun)) && !noun.upos().equals(UniversalPos.PROPN))
        .map(noun -> new Counted(Measure.OTHER, noun, noun));
  }

  /// "the 400 block", "a 30 zone": a number before a singular names.
  private static boolean isPlural(Token noun) {
    return !noun.xpos().equals("NN") || !lower(noun).equals(noun.form().toLowerCase(Locale.ROOT));
  }

  /// "killing more than 12": the verb right before the phrase, unless it is in the passive.
  private Optional<Counted> byNeighbour(NumberPhrase phrase, @Nullable Token unit) {
    if (phrase.first() == 0) {
      return Optional.empty();
    }
    Token before = tree.tokens().get(phrase.first() - 1);
    return before.upos() == UniversalPos.VERB && !arguments.isPassive(before)
        ? look(Role.OBJECT, before, unit)
        : Optional.empty();
  }

  /// Returns the noun that the words right after the number lead to: "12 young Palestinian men".
  private Optional<Token> following(NumberPhrase phrase) {
    @Nullable Token noun = null;
    int end = Math.min(tree.tokens().size(), phrase.last() + 1 + HIGHEST);
    for (int i = phrase.last() + 1; i < end; i++) {
      Token token = tree.tokens().get(i);
      if (token.upos() == UniversalPos.NOUN) {
        noun = token;
      } else if (noun != null
          || !List.of(UniversalPos.ADJ, UniversalPos.PROPN).contains(token.upos())) {
        break;
      }
    }
    return Optional.ofNullable(noun);
  }

  private boolean isOf(Token unit) {
    return arguments.preposition(unit).equals("of");
  }

  /// Climbs from the number to the word that stands for the whole phrase in the clause.
  private Token anchor(Token number) {
    Token current = number;
    for (int steps = 0; steps < HIGHEST; steps++) {
      Optional<Token> head = tree.head(current);
      boolean compared = head.filter(token -> COMPARED.contains(lower(token))).isPresent();
      if (!compared && !current.relatesAsAny("nummod", "compound", "flat", "det")) {
        return current;
      }
      current = head.orElse(current);
    }
    return current;
  }

  private Optional<Token> unit(Token number, Token anchor) {
    if (anchor.index() != number.index()) {
      return Optional.of(anchor)
          .filter(token -> !COMPARED.contains(lower(token)))
          .filter(token -> token.upos() != UniversalPos.NUM && !isCutOff(number, token))
          .filter(token ->
              words.findNumber(NumberReader.lower(tree.tokens(), token.index())).isEmpty());
    }
    return tree.children(number, "nmod").stream()
        .filter(noun -> List.of("of", "").contains(arguments.preposition(noun)))
        .filter(noun -> !isCutOff(number, noun))
        .findFirst();
  }

  /// "1,229, 105 of them teenagers": a comma ends what the number can count.
  private boolean isCutOff(Token number, Token noun) {
    return noun.index() > number.index()
        && tree.tokens().subList(number.index(), noun.index()).stream()
            .anyMatch(token -> token.form().equals(","));
  }

  private Optional<Counted> byModifier(Token anchor, @Nullable Token unit) {
    Token noun = unit == null ? anchor : unit;
    for (Token modifier : tree.children(noun, "amod", "acl", "conj", "appos")) {
      Role role = modifier.relatesAs("acl") ? roleOfClause(modifier) : Role.MODIFIER;
      Optional<Counted> found = look(role, modifier, unit);
      if (found.isPresent()) {
        return found;
      }
    }
    return anchor.index() == noun.index()
        ? Optional.empty()
        : byModifier(anchor, null).map(c -> new Counted(c.measure(), unit, c.witness()));
  }

  private Role roleOfClause(Token verb) {
    boolean whom =
        tree.children(verb, "nsubj").stream()
            .anyMatch(subject -> subject.upos() != UniversalPos.PRON);
    return arguments.isPassive(verb) || whom ? Role.OBJECT : Role.SUBJECT;
  }

  private Optional<Counted> byGovernor(Token anchor, @Nullable Token unit) {
    Token current = anchor;
    for (int steps = 0; steps < HIGHEST; steps++) {
      Optional<Token> head = tree.head(current);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      Optional<Counted> found = governed(current, head.get(), unit);
      if (found.isPresent()) {
        return found;
      }
      if (!current.relatesAsAny("conj", "nmod", "appos") || isFrom(current)) {
        return Optional.empty();
      }
      current = head.get();
    }
    return Optional.empty();
  }

  /// "300 delegates from 54 countries": the countries do not attend.
  private boolean isFrom(Token token) {
    return token.relatesAs("nmod")
        && !List.of("", "of", "than", "as", "to").contains(arguments.preposition(token));
  }

  private Optional<Counted> governed(Token token, Token head, @Nullable Token unit) {
    if (token.relatesAsAny("obj", "nsubj:pass") || isBare(token, head)) {
      return look(Role.OBJECT, head, unit)
          .or(() -> look(Role.NOUN, head, unit).filter(c -> c.measure() != Measure.OTHER))
          .or(() -> resulting(head, unit))
          .or(() -> toll(head, unit))
          .or(() -> given(token, head, unit))
          .or(() -> conjoined(Role.OBJECT, head, unit));
    }
    if (token.relatesAs("nsubj")) {
      return look(Role.SUBJECT, head, unit)
          .or(() -> head.isVerb() ? Optional.empty() : look(Role.MODIFIER, head, unit))
          .or(() -> passiveParticiple(head, unit));
    }
    if (token.relatesAs("nmod")) {
      return look(Role.TIED, head, unit).or(() -> lookOf(token, head, unit));
    }
    if (token.relatesAs("appos") && head.xpos().endsWith("S")) {
      return look(Role.NOUN, head, unit);
    }
    return token.relatesAs("obl")
        ? toll(head, unit).or(() -> given(token, head, unit))
        : Optional.empty();
  }

  /// A phrase after the verb with no preposition is its object, whatever the parser says.
  private boolean isBare(Token token, Token verb) {
    String preposition = arguments.preposition(token);
    return token.relatesAsAny("obl", "nmod", "dep")
        && token.index() > verb.index()
        && (verb.isVerb() || verb.xpos().equals("VBG") || lower(verb).endsWith("ing"))
        && (preposition.isEmpty() || preposition.equals("than") || preposition.equals("at"));
  }

  /// "12 killed", "12 were killed and 30 wounded", where the parser takes the participle for an
  /// active verb.
  private Optional<Counted> passiveParticiple(Token verb, @Nullable Token unit) {
    boolean shared =
        verb.relatesAs("conj") && tree.head(verb).filter(arguments::isPassive).isPresent();
    boolean bare =
        (verb.xpos().equals("VBN") || shared) && tree.child(verb, "obj", "aux").isEmpty();
    return bare ? look(Role.OBJECT, verb, unit) : Optional.empty();
  }

  /// "left 12 people dead".
  private Optional<Counted> resulting(Token verb, @Nullable Token unit) {
    return tree.children(verb, "xcomp").stream()
        .flatMap(result -> look(Role.MODIFIER, result, unit).stream())
        .findFirst();
  }

  /// "wounded or killed 12".
  private Optional<Counted> conjoined(Role role, Token verb, @Nullable Token unit) {
    return verb.relatesAs("conj")
        ? tree.head(verb)
            .filter(first -> tree.child(first, "obj").isEmpty())
            .flatMap(first -> look(role, first, unit))
        : Optional.empty();
  }

  private Optional<Counted> lookOf(Token token, Token head, @Nullable Token unit) {
    return arguments.preposition(token).equals("of")
        ? look(Role.NOUN, head, unit)
            .filter(c -> c.measure() != Measure.OTHER)
            .or(() -> look(Role.OBJECT, head, unit))
        : Optional.empty();
  }

  /// "the death toll rose to 12", "put the toll at 12", "the force will number 4,000".
  private Optional<Counted> toll(Token verb, @Nullable Token unit) {
    Role role = COUNTING.contains(lower(verb)) ? Role.NOUN : Role.TIED;
    Stream<Token> counted =
        verb.relatesAs("acl")
            ? tree.head(verb).stream()
            : tree.children(verb, "nsubj", "obj").stream();
    return counted.flatMap(noun -> look(role, noun, unit).stream()).findFirst();
  }

  /// "gave the dead as 30", "put the wounded at 12".
  private Optional<Counted> given(Token token, Token verb, @Nullable Token unit) {
    boolean given =
        List.of("as", "at").contains(arguments.preposition(token))
            && words.findMeasure(Role.CLAIM, lower(verb)).isPresent();
    return tree.children(verb, "obj").stream()
        .filter(_ -> given)
        .flatMap(
            noun -> look(Role.NOUN, noun, unit).or(() -> look(Role.MODIFIER, noun, unit)).stream())
        .findFirst();
  }

  private Optional<Counted> freed(Token anchor, @Nullable Token unit) {
    return tree.head(anchor)
        .flatMap(verb -> look(Role.OBJECT, verb, unit))
        .filter(counted -> counted.measure() == Measure.OTHER);
  }

  private Optional<Counted> byNoun(Token anchor, @Nullable Token unit) {
    return look(Role.NOUN, unit == null ? anchor : unit, unit)
        .or(() -> look(Role.NOUN, anchor, unit))
        .or(() -> anchor.isNominal() ? Optional.empty() : look(Role.MODIFIER, anchor, unit));
  }

  /// Looks the lemma up, and the form without its ending: a slip of the lemma would hide the verb.
  private Optional<Counted> look(Role role, Token witness, @Nullable Token unit) {
    String form = witness.form().toLowerCase(Locale.ROOT);
    return phrasal(role, witness)
        .or(() -> words.findMeasure(role, lower(witness)))
        .or(() -> role == Role.MODIFIER ? words.findMeasure(role, form) : Optional.empty())
        .or(() ->
            form.endsWith("ed")
                ? words.findMeasure(role, form.substring(0, form.length() - 2))
                : Optional.empty())
        .map(measure -> new Counted(measure, unit, witness));
  }

  /// "carried off", "led away".
  private Optional<Measure> phrasal(Role role, Token verb) {
    return tree.children(verb, "compound:prt").stream()
        .flatMap(part -> words.findMeasure(role, lower(verb) + "-" + lower(part)).stream())
        .findFirst();
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
