package org.rapporteur.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;

/// Finds what fills the slots around a verb, a noun or an adjective of one sentence.
///
/// Subjects are logical ones: the agent of a passive, the antecedent of a relative pronoun, what a
/// participle modifies, and what an infinitive or a second verb shares with the verb it hangs on.
public final class Arguments {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge");
  private static final Set<String> ATTENDED =
      Set.of("for", "during", "in", "at", "after", "before", "on", "following", "to");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final int DEEPEST = 8;
  private static final int NEARBY = 8;
  private static final int FARTHEST = 15;

  private final Tree tree;
  private final Set<String> lightVerbs;

  /// @param lightVerbs lemmas of verbs that lend their subject to the noun they govern
  public Arguments(Tree tree, Set<String> lightVerbs) {
    this.tree = tree;
    this.lightVerbs = lightVerbs;
  }

  /// Returns what fills `slot` around `word`; slots are those of `event-frames.tsv`.
  public List<Argument> fill(Token word, String slot) {
    return switch (slot) {
      case "subject" -> list(subject(word, 0));
      case "object" -> list(object(word));
      case "indirect" -> tree.children(word, "iobj").stream().map(Argument::own).toList();
      case "agent" -> list(agent(word));
      case "clause-subject" -> clauseSubjects(word);
      case "clause" -> complements(word);
      case "owner" -> tree.children(word, "nmod:poss").stream().map(Argument::own).toList();
      case "modifier" -> modifiers(word);
      case "light" -> list(light(word));
      case "attendee" -> list(attendee(word));
      default -> prepositional(word, slot);
    };
  }

  /// Tells whether the verb is in the passive, reduced and coordinated ones included.
  public boolean isPassive(Token verb) {
    return isPassive(verb, 0);
  }

  private boolean isPassive(Token verb, int depth) {
    if (tree.child(verb, "nsubj:pass", "aux:pass", "csubj:pass").isPresent()) {
      return true;
    }
    if (!verb.xpos().equals("VBN") || tree.child(verb, "aux").isPresent()) {
      return false;
    }
    if (verb.relation().equals("conj")) {
      return tree.child(verb, "nsubj", "obj").isEmpty()
          && depth < DEEPEST
          && tree.head(verb).filter(head -> isPassive(head, depth + 1)).isPresent();
    }
    return verb.relatesAsAny("acl", "amod")
        || (verb.relatesAsAny("advcl", "xcomp") && tree.child(verb, "obj").isEmpty());
  }

  /// Returns the lemmas that introduce a phrase, joined: "with", "out of"; empty when none does.
  public String preposition(Token nominal) {
    StringBuilder words = new StringBuilder();
    for (Token marker : tree.children(nominal, "case")) {
      append(words, marker);
      tree.children(marker, "fixed").forEach(rest -> append(words, rest));
    }
    return words.toString();
  }

  private static void append(StringBuilder words, Token word) {
    if (!word.lemma().startsWith("'") && !word.lemma().startsWith("’")) {
      words.append(words.isEmpty() ? "" : " ").append(word.lemma());
    }
  }

  /// Returns the logical subject of `word`.
  public Optional<Argument> subject(Token word) {
    return subject(word, 0);
  }

  private Optional<Argument> subject(Token word, int depth) {
    return isPassive(word) ? agent(word) : grammaticalSubject(word, depth);
  }

  private Optional<Argument> agent(Token verb) {
    return tree.children(verb, "obl", "nmod").stream()
        .filter(phrase -> preposition(phrase).equals("by"))
        .findFirst()
        .map(Argument::own)
        .or(() -> nearby(verb, "by").stream().findFirst());
  }

  /// Returns the subject as the grammar has it: in a passive, the one it is done to.
  private Optional<Argument> grammaticalSubject(Token word, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    Optional<Token> own = tree.child(word, "nsubj");
    if (own.isPresent()) {
      return own.map(subject -> Argument.own(antecedent(word, subject)));
    }
    Optional<Token> head = tree.head(word);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token governor = head.get();
    if (word.relatesAs("acl") && !isInfinitive(word) || isAttribute(word)) {
      return Optional.of(Argument.own(governor));
    }
    if (word.relatesAs("conj")) {
      return grammaticalSubject(governor, depth + 1);
    }
    if (word.relatesAs("xcomp")) {
      return controller(governor, depth).map(Arguments::inherit);
    }
    if (word.relatesAs("acl")) {
      return ownerOrUser(governor, depth).map(Arguments::inherit);
    }
    return word.relatesAs("advcl")
        ? grammaticalSubject(governor, depth + 1).map(Arguments::inherit)
        : Optional.empty();
  }

  private static boolean isAttribute(Token word) {
    return word.relatesAs("amod") && word.xpos().startsWith("VB");
  }

  private static Argument inherit(Argument argument) {
    return Argument.inherited(argument.head());
  }

  private boolean isInfinitive(Token verb) {
    return tree.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("to"));
  }

  private Optional<Argument> controller(Token governor, int depth) {
    Optional<Token> object = tree.child(governor, "obj", "iobj", "nsubj:pass");
    return object.isPresent() && !SUBJECT_CONTROL.contains(governor.lemma())
        ? object.map(Argument::own)
        : grammaticalSubject(governor, depth + 1);
  }

  private Optional<Argument> ownerOrUser(Token noun, int depth) {
    Optional<Token> owner = tree.child(noun, "nmod:poss");
    return owner.isPresent()
        ? owner.map(Argument::own)
        : tree.head(noun).filter(Token::isVerb).flatMap(verb -> subject(verb, depth + 1));
  }

  private Token antecedent(Token verb, Token subject) {
    return RELATIVES.contains(subject.lemma()) && verb.relatesAs("acl")
        ? tree.head(verb).orElse(subject)
        : subject;
  }

  private Optional<Argument> object(Token verb) {
    if (isPassive(verb)) {
      return grammaticalSubject(verb, 0);
    }
    Optional<Token> own = tree.child(verb, "obj");
    if (own.isPresent()) {
      return own.map(object -> Argument.own(antecedent(verb, object)));
    }
    if (verb.relation().equals("acl:relcl") && hasOwnSubject(verb)) {
      return tree.head(verb).map(Argument::own);
    }
    return bareObject(verb).map(Argument::own).or(() -> sharedObject(verb));
  }

  /// A phrase without a preposition right after its verb is an object, whatever the parser says.
  private Optional<Token> bareObject(Token verb) {
    return tree.children(verb, "obl", "nsubj", "dep", "nmod").stream()
        .filter(phrase -> phrase.index() > verb.index() && phrase.isNominal())
        .filter(phrase -> !phrase.relation().equals("obl:tmod") && preposition(phrase).isEmpty())
        .filter(phrase -> clear(verb.index() + 1, phrase.index()))
        .findFirst();
  }

  /// Tells whether neither a mark nor a finite verb stands between two tokens.
  private boolean clear(int from, int to) {
    return tree.tokens().subList(Math.min(from, to), to).stream().noneMatch(Arguments::separates);
  }

  private static boolean separates(Token token) {
    return token.upos() == UniversalPos.PUNCT && !token.form().equals("-")
        || FINITE.contains(token.xpos());
  }

  private Optional<Argument> sharedObject(Token verb) {
    return tree.children(verb, "conj").stream()
        .filter(Token::isVerb)
        .flatMap(second -> tree.child(second, "obj").stream())
        .findFirst()
        .map(Argument::own);
  }

  private boolean hasOwnSubject(Token verb) {
    return tree.children(verb, "nsubj").stream().anyMatch(s -> !RELATIVES.contains(s.lemma()));
  }

  private List<Argument> clauseSubjects(Token word) {
    return tree.children(word, "ccomp", "xcomp", "acl").stream()
        .flatMap(clause -> tree.child(clause, "nsubj").stream())
        .map(Argument::own)
        .toList();
  }

  private List<Argument> complements(Token word) {
    return tree.children(word, "ccomp", "xcomp", "advcl", "acl").stream()
        .map(Argument::complement)
        .toList();
  }

  private List<Argument> modifiers(Token noun) {
    return tree.children(noun, "amod", "compound", "nmod").stream()
        .filter(modifier -> modifier.index() < noun.index())
        .map(Argument::own)
        .toList();
  }

  private List<Argument> prepositional(Token word, String preposition) {
    List<Argument> found = new ArrayList<>(led(word, preposition, Basis.CLAUSE));
    if (!found.isEmpty()) {
      return found;
    }
    if (word.isVerb()) {
      // "imposed sanctions on Iran": the parser may hang the phrase on either word.
      tree.child(word, "obj", "nsubj:pass")
          .ifPresent(object -> found.addAll(led(object, preposition, Basis.CLAUSE)));
    } else {
      governingLightVerb(word)
          .ifPresent(verb -> found.addAll(led(verb, preposition, Basis.CLAUSE)));
    }
    return found.isEmpty() ? nearby(word, preposition) : found;
  }

  /// Returns the phrase that `preposition` leads in shortly after `word`, wherever it hangs.
  private List<Argument> nearby(Token word, String preposition) {
    int end = Math.min(tree.tokens().size(), word.index() + NEARBY);
    for (int i = word.index() + 1; i < end && !separates(tree.tokens().get(i)); i++) {
      Token marker = tree.tokens().get(i);
      Optional<Token> phrase =
          marker.relatesAs("case") && marker.lemma().equals(preposition)
              ? tree.head(marker).filter(Token::isNominal)
              : Optional.empty();
      if (phrase.filter(noun -> noun.index() > marker.index()).isPresent()) {
        return phrase.map(Argument::own).stream().toList();
      }
    }
    return List.of();
  }

  private List<Argument> led(Token word, String preposition, Basis basis) {
    return tree.children(word, "obl", "nmod").stream()
        .filter(phrase -> leads(preposition(phrase), preposition))
        .map(phrase -> new Argument(phrase, basis, false))
        .toList();
  }

  private static boolean leads(String found, String wanted) {
    return found.equals(wanted) || found.startsWith(wanted + " ") || found.endsWith(" " + wanted);
  }

  private Optional<Argument> light(Token noun) {
    return governingLightVerb(noun).flatMap(verb -> subject(verb, 0));
  }

  /// Returns the light verb whose object (or passive subject) `noun` is.
  public Optional<Token> governingLightVerb(Token noun) {
    return governor(noun).filter(verb -> lightVerbs.contains(verb.lemma()));
  }

  /// Returns the verb whose object, or whose subject in the passive, `noun` is.
  public Optional<Token> governor(Token noun) {
    Token current = noun;
    for (int steps = 0; steps < DEEPEST && current.relation().equals("conj"); steps++) {
      current = tree.head(current).orElse(current);
    }
    return current.relatesAsAny("obj", "nsubj:pass")
        ? tree.head(current).filter(Token::isVerb)
        : Optional.empty();
  }

  private Optional<Argument> attendee(Token noun) {
    boolean attended =
        noun.relatesAsAny("obl", "nmod") && ATTENDED.contains(firstWord(preposition(noun)));
    return attended
        ? clauseOf(noun).flatMap(verb -> subject(verb, 0)).map(Arguments::inherit)
        : Optional.empty();
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /// Returns the verb of the clause in which `token` stands; itself when it is one.
  public Optional<Token> clauseOf(Token token) {
    Token current = token;
    for (int steps = 0; steps < tree.tokens().size(); steps++) {
      if (headsClause(current)) {
        return Optional.of(current);
      }
      Optional<Token> head = tree.head(current);
      if (head.isEmpty()) {
        return Optional.of(current);
      }
      current = head.get();
    }
    return Optional.empty();
  }

  /// Returns the nominals that precede a verb within its clause as the marks show it, the nearest
  /// first: where the parser finds no subject, one of them is it.
  public List<Argument> before(Token verb) {
    List<Argument> found = new ArrayList<>();
    boolean crossed = !isInfinitive(verb);
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - FARTHEST); i--) {
      Token token = tree.tokens().get(i);
      if (separates(token) && !isOwnAuxiliary(token, verb)) {
        if (crossed || token.upos() == UniversalPos.PUNCT) {
          return found;
        }
        crossed = true;
      }
      if (token.isNominal()) {
        found.add(Argument.inherited(token));
      }
    }
    return found;
  }

  private static boolean isOwnAuxiliary(Token token, Token verb) {
    return token.upos() == UniversalPos.AUX && verb.index() - token.index() <= 4;
  }

  /// Returns the nominals that follow a verb within its clause as the marks show it, the nearest
  /// first.
  public List<Argument> after(Token verb) {
    List<Argument> found = new ArrayList<>();
    int end = Math.min(tree.tokens().size(), verb.index() + FARTHEST);
    for (int i = verb.index() + 1; i < end && !separates(tree.tokens().get(i)); i++) {
      if (tree.tokens().get(i).isNominal() || tree.tokens().get(i).relatesAs("amod")) {
        found.add(Argument.inherited(tree.tokens().get(i)));
      }
    }
    return found;
  }

  /// Tells whether `token` is the verb (or predicate) of a clause.
  public boolean headsClause(Token token) {
    return token.isRoot()
        || token.relatesAsAny("ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj")
        || (token.relatesAs("conj")
            && (token.upos() == UniversalPos.VERB || tree.child(token, "nsubj").isPresent()));
  }

  private static List<Argument> list(Optional<Argument> argument) {
    return argument.map(List::of).orElse(List.of());
  }
}
