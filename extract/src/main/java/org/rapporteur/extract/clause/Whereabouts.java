package org.rapporteur.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;

/// Finds the place and the day of what a word tells.
///
/// They are taken from the word's own clause, else from the clause it hangs on as long as the same
/// voice speaks, else from a relative clause within; a place, last, from the dateline. The day of
/// publication is never put in for a missing one.
public final class Whereabouts {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "across",
          "around",
          "along",
          "off",
          "over",
          "throughout",
          "within",
          "into",
          "on",
          "to",
          "against",
          "by",
          "through");
  private static final Set<String> TOPIC =
      Set.of("about", "on", "over", "regarding", "concerning", "of", "for", "including");
  private static final Set<String> INNER_LINKS =
      Set.of("nmod", "compound", "flat", "appos", "conj");
  private static final int HIGHEST = 6;
  private static final int MOST_NOUNS = 1;

  private final Scene scene;
  private final Tree tree;
  private final Arguments arguments;

  public Whereabouts(Scene scene, Tree tree, Arguments arguments) {
    this.scene = scene;
    this.tree = tree;
    this.arguments = arguments;
  }

  /// Where something was, with the words it was read from.
  public record Where(Id<Place> place, Span span, Basis basis) {}

  /// When something was, with the words it was read from.
  public record When(Id<TimeExpression> date, Span span, Basis basis) {}

  /// Returns the place of what `word` tells, the dateline's if the sentence has none.
  public Optional<Where> where(Token word) {
    return regions(word).stream()
        .flatMap(region -> placeIn(region, word).stream())
        .findFirst()
        .or(this::dateline);
  }

  /// Returns the day of what `word` tells.
  public Optional<When> when(Token word) {
    return regions(word).stream().flatMap(region -> dateIn(region, word).stream()).findFirst();
  }

  /// A part of the sentence, with what it means that something was found there.
  private record Region(List<Token> tokens, Basis basis) {}

  private List<Region> regions(Token word) {
    List<Region> regions = new ArrayList<>();
    if (!word.isVerb()) {
      regions.add(new Region(tree.subtree(word, this::sameClause), Basis.CLAUSE));
    }
    Optional<Token> clause = arguments.clauseOf(word);
    clause.ifPresent(
        verb -> regions.add(new Region(tree.subtree(verb, this::sameClause), Basis.CLAUSE)));
    clause.ifPresent(verb -> addGoverning(verb, word, regions));
    clause.ifPresent(verb ->
        regions.add(new Region(tree.subtree(verb, this::sameOrRelative), Basis.GOVERNING_CLAUSE)));
    return regions;
  }

  private void addGoverning(Token clause, Token word, List<Region> regions) {
    Token current = clause;
    for (int steps = 0; steps < HIGHEST; steps++) {
      Optional<Token> above = tree.head(current).flatMap(arguments::clauseOf);
      if (above.isEmpty() || !sameVoice(above.get(), word)) {
        return;
      }
      current = above.get();
      regions.add(new Region(tree.subtree(current, this::sameClause), Basis.GOVERNING_CLAUSE));
    }
  }

  private boolean sameVoice(Token one, Token other) {
    return scene.voices().of(one.span()).equals(scene.voices().of(other.span()));
  }

  private boolean sameClause(Token token) {
    return !arguments.headsClause(token);
  }

  private boolean sameOrRelative(Token token) {
    return !arguments.headsClause(token) || token.relatesAsAny("acl", "advcl", "xcomp");
  }

  private Optional<Where> placeIn(Region region, Token word) {
    Comparator<Mention> order =
        Comparator.comparing((Mention mention) -> coarse(mention))
            .thenComparingInt(mention -> distance(mention.span(), word));
    return region.tokens().stream()
        .filter(this::isLocation)
        .filter(token -> !isTopic(token, word))
        .flatMap(token -> scene.placeAt(token).stream())
        .min(order)
        .flatMap(mention -> located(mention, region.basis()));
  }

  private static Optional<Where> located(Mention mention, Basis basis) {
    return Optional.ofNullable(mention.place())
        .map(place -> new Where(place, mention.span(), basis));
  }

  private boolean coarse(Mention mention) {
    @Nullable Id<Place> place = mention.place();
    PlacePrecision precision =
        Optional.ofNullable(place)
            .flatMap(scene::place)
            .map(Place::precision)
            .orElse(PlacePrecision.REGION);
    return precision == PlacePrecision.COUNTRY || precision == PlacePrecision.REGION;
  }

  private static int distance(Span span, Token word) {
    return Math.abs(span.start() - word.span().start());
  }

  private boolean isLocation(Token token) {
    Token current = token;
    for (int steps = 0; steps < HIGHEST; steps++) {
      String preposition = arguments.preposition(current);
      if (!preposition.isEmpty() && !preposition.equals("of")) {
        return LOCATIVE.contains(preposition);
      }
      if (current.relatesAs("obl")) {
        return current.relation().equals("obl:tmod");
      }
      Optional<Token> head = tree.head(current);
      if (head.isEmpty() || INNER_LINKS.stream().noneMatch(current::relatesAs)) {
        return false;
      }
      current = head.get();
    }
    return false;
  }

  /// "talks about the war in Gaza" and "talks on the effects of the war in Gaza" are not held
  /// there.
  private boolean isTopic(Token token, Token word) {
    Token current = token;
    int nouns = 0;
    for (int steps = 0; steps < HIGHEST; steps++) {
      Optional<Token> head = tree.head(current);
      if (head.isEmpty() || head.get().isVerb() || head.get().index() == word.index()) {
        return nouns > MOST_NOUNS;
      }
      if (current.relatesAs("nmod")) {
        nouns++;
      }
      current = head.get();
      if (TOPIC.contains(arguments.preposition(current))) {
        return true;
      }
    }
    return false;
  }

  private Optional<When> dateIn(Region region, Token word) {
    Predicate<TimeExpression> fixes =
        date -> date.earliest() != null && date.type() != TimeExpression.Type.SET;
    return scene.dates(tree).stream()
        .filter(fixes)
        .filter(date -> holds(region, date.span()))
        .min(Comparator.comparingInt(date -> distance(date.span(), word)))
        .map(date -> new When(date.id(), date.span(), region.basis()));
  }

  private static boolean holds(Region region, Span span) {
    return region.tokens().stream().anyMatch(token -> span.covers(token.span()));
  }

  private Optional<Where> dateline() {
    @Nullable Dateline dateline = scene.dispatch().dateline();
    if (dateline == null) {
      return Optional.empty();
    }
    @Nullable Id<Place> filed = dateline.place();
    return scene.dispatch().mentions().stream()
        .filter(mention -> filed != null && filed.equals(mention.place()))
        .findFirst()
        .flatMap(mention -> located(mention, Basis.DATELINE));
  }
}
