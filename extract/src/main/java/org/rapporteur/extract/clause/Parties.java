package org.rapporteur.extract.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;

/// Turns the words that fill a slot into the actors they name.
///
/// - "Qatar and Kuwait" → both;
/// - "tanks of the Israeli army" → the army, found below the head that is no actor itself;
/// - "we", "our" in a statement's content → its source.
public final class Parties {

  private static final Set<String> FIRST_PERSON = Set.of("we", "i", "us", "our", "my", "me");
  private static final int LOWEST_RANK = 2;
  private static final int DEEPEST = 4;
  private static final int MOST = 30;
  private static final int CLAUSE_DEEPEST = 6;

  private final Scene scene;
  private final Tree tree;

  public Parties(Scene scene, Tree tree) {
    this.scene = scene;
    this.tree = tree;
  }

  /// Returns the actors that `argument` names, each once, in the order of the text.
  public List<Party> of(Argument argument) {
    Map<Id<Actor>, Party> found = new LinkedHashMap<>();
    int deepest = argument.clause() ? CLAUSE_DEEPEST : DEEPEST;
    for (Token head : withConjuncts(argument.head())) {
      for (Party party : named(head, argument.basis(), deepest, argument.clause())) {
        found.putIfAbsent(party.actor(), party);
      }
    }
    return List.copyOf(found.values());
  }

  /// Returns the source of the statement in whose content `token` stands.
  private List<Party> speakers(Token token, Basis basis) {
    return scene.voices().find(token.span()).map(Statement::source).stream()
        .flatMap(source -> source.actors().stream())
        .map(actor -> new Party(actor, token.span(), basis))
        .toList();
  }

  /// Returns `head` and all that is coordinated with it: "Lebanon, Syria and Iraq".
  public List<Token> withConjuncts(Token head) {
    List<Token> heads = new ArrayList<>(List.of(head));
    for (int i = 0; i < heads.size() && heads.size() < MOST; i++) {
      if (heads.get(i).isNominal() || heads.get(i).relatesAsAny("amod", "compound", "conj")) {
        tree.children(heads.get(i), "conj").stream()
            .filter(token -> !token.isVerb())
            .forEach(heads::add);
      }
    }
    listed(head).stream().filter(token -> !heads.contains(token)).forEach(heads::add);
    return heads;
  }

  /// Returns the names that follow `head` in a list that ends with "and": "Syria, Iraq and Oman".
  private List<Token> listed(Token head) {
    List<Token> names = new ArrayList<>();
    boolean ended = false;
    int i = head.index() + 1;
    while (i < tree.tokens().size() && names.size() < MOST && !ended) {
      Token token = tree.tokens().get(i);
      ended = token.upos() == UniversalPos.CCONJ;
      boolean joins = ended || token.form().equals(",");
      while (i + 1 < tree.tokens().size() && isJoint(tree.tokens().get(i + 1))) {
        i++;
        ended |= tree.tokens().get(i).upos() == UniversalPos.CCONJ;
      }
      i++;
      if (!joins
          || i >= tree.tokens().size()
          || tree.tokens().get(i).upos() != UniversalPos.PROPN) {
        break;
      }
      while (i < tree.tokens().size() && tree.tokens().get(i).upos() == UniversalPos.PROPN) {
        names.add(tree.tokens().get(i++));
      }
    }
    return ended ? names : List.of();
  }

  private static boolean isJoint(Token token) {
    return token.upos() == UniversalPos.CCONJ
        || token.upos() == UniversalPos.DET
        || token.form().equals(",");
  }

  private List<Party> named(Token head, Basis basis, int deepest, boolean clause) {
    List<Party> own = at(head, basis);
    List<Token> level = List.of(head);
    for (int depth = 0; depth < deepest && own.isEmpty(); depth++) {
      level = below(level, clause);
      own = foremost(level, basis);
    }
    return own;
  }

  /// Returns the actors that the foremost words of `level` name: owners, then doers, then others.
  private List<Party> foremost(List<Token> level, Basis basis) {
    for (int rank = 0; rank <= LOWEST_RANK; rank++) {
      int wanted = rank;
      List<Party> found =
          level.stream()
              .filter(token -> rank(token) == wanted)
              .flatMap(token -> withConjuncts(token).stream())
              .flatMap(token -> at(token, basis).stream())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Returns the actors that `token` itself names.
  public List<Party> at(Token token) {
    return at(token, Basis.CLAUSE);
  }

  private List<Party> at(Token token, Basis basis) {
    if (isFirstPerson(token)) {
      List<Party> speakers = speakers(token, Basis.COREFERENCE);
      if (!speakers.isEmpty()) {
        return speakers;
      }
    }
    return scene.actorAt(token).stream()
        .flatMap(mention -> expand(mention, basis).stream())
        .toList();
  }

  /// "us" is who speaks; "the US" is not.
  private static boolean isFirstPerson(Token token) {
    return token.upos() == UniversalPos.PRON
        && (FIRST_PERSON.contains(token.lemma()) || FIRST_PERSON.contains(lower(token)));
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private List<Party> expand(Mention mention, Basis basis) {
    Id<Actor> id = mention.actor();
    if (id == null) {
      return List.of();
    }
    Basis from = mention.kind() == MentionKind.PRONOUN ? Basis.COREFERENCE : basis;
    List<Id<Actor>> members =
        scene.actor(id).map(Actor::members).filter(list -> !list.isEmpty()).orElse(List.of());
    List<Id<Actor>> named =
        members.stream().filter(member -> namedWithin(mention, member)).toList();
    return (named.isEmpty() ? List.of(id) : named)
        .stream().map(actor -> new Party(actor, mention.span(), from)).toList();
  }

  private boolean namedWithin(Mention mention, Id<Actor> member) {
    return tree.sentence().tokensIn(mention.span()).stream()
        .flatMap(token -> scene.actorAt(token).stream())
        .anyMatch(inner -> member.equals(inner.actor()));
  }

  private List<Token> below(List<Token> level, boolean clause) {
    List<Token> next = new ArrayList<>();
    for (Token token : level) {
      tree.children(token).stream()
          .filter(child -> clause || !opensClause(child))
          .forEach(next::add);
    }
    return next;
  }

  private static boolean opensClause(Token child) {
    return child.relatesAsAny("acl", "ccomp", "advcl", "parataxis", "csubj", "xcomp");
  }

  /// What is done by someone is his before it is anybody else's.
  private int rank(Token child) {
    if (child.relatesAs("nmod:poss")) {
      return 0;
    }
    boolean byPhrase = tree.child(child, "case").filter(c -> c.lemma().equals("by")).isPresent();
    return byPhrase ? 1 : LOWEST_RANK;
  }
}
