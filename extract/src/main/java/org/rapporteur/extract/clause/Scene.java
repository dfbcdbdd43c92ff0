package org.rapporteur.extract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.voice.Voices;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;

/// A resolved dispatch with its trees and statements, ready to be asked about a word.
///
/// Every question is answered from an index; none walks the dispatch.
public final class Scene {

  private static final int LONGEST_SENTENCE = 1000;

  /// How many sentences after the headline tell the same again.
  private static final int LEAD = 3;

  private final ResolvedDispatch dispatch;
  private final List<Statement> statements;
  private final Voices voices;
  private final List<Tree> trees = new ArrayList<>();
  private final Map<Id<Actor>, Actor> actors = new HashMap<>();
  private final Map<Id<Place>, Place> places = new HashMap<>();
  private final Map<String, Actor> governments = new HashMap<>();
  private final Map<Integer, Mention> actorAtHead = new HashMap<>();
  private final Map<Integer, Mention> placeAtHead = new HashMap<>();
  private final Map<Integer, List<TimeExpression>> datesBySentence = new HashMap<>();

  private Scene(ResolvedDispatch dispatch, List<Statement> statements, Voices voices) {
    this.dispatch = dispatch;
    this.statements = statements;
    this.voices = voices;
    dispatch.annotated().sentences().forEach(sentence -> trees.add(Tree.of(sentence)));
    dispatch.actors().forEach(this::addActor);
    dispatch.places().forEach(place -> places.put(place.id(), place));
    dispatch.mentions().forEach(this::addMention);
    dispatch.dates().forEach(this::addDate);
  }

  /// Makes the scene of a dispatch and the statements found in it.
  public static Scene of(ResolvedDispatch dispatch, List<Statement> statements, Voices voices) {
    return new Scene(dispatch, statements, voices);
  }

  public ResolvedDispatch dispatch() {
    return dispatch;
  }

  public List<Statement> statements() {
    return statements;
  }

  public Voices voices() {
    return voices;
  }

  /// Returns the trees of the sentences, in the order of the text, but for those that are too long
  /// to be sentences.
  public List<Tree> trees() {
    return trees.stream().filter(tree -> tree.tokens().size() <= LONGEST_SENTENCE).toList();
  }

  /// Returns the words of `span`.
  public String text(Span span) {
    return dispatch.annotated().text(span);
  }

  /// Returns the longest mention of an actor that `token` heads.
  public Optional<Mention> actorAt(Token token) {
    return Optional.ofNullable(actorAtHead.get(token.span().start()));
  }

  /// Returns the longest mention of a place that `token` heads.
  public Optional<Mention> placeAt(Token token) {
    return Optional.ofNullable(placeAtHead.get(token.span().start()));
  }

  /// Returns the dates of a sentence, in the order of the text.
  public List<TimeExpression> dates(Tree tree) {
    return datesBySentence.getOrDefault(tree.sentence().index(), List.of());
  }

  /// Returns the actor of that id, or empty when the dispatch has none.
  public Optional<Actor> actor(Id<Actor> id) {
    return Optional.ofNullable(actors.get(id));
  }

  /// Returns the place of that id, or empty when the dispatch has none.
  public Optional<Place> place(Id<Place> id) {
    return Optional.ofNullable(places.get(id));
  }

  /// Returns the actor that stands for the country in which a place lies, if the dispatch names it.
  public Optional<Actor> governmentOf(Id<Place> id) {
    return place(id)
        .map(Place::country)
        .flatMap(country -> Optional.ofNullable(governments.get(country)));
  }

  private void addActor(Actor actor) {
    actors.put(actor.id(), actor);
    String country = actor.country();
    if (actor.type() == ActorType.COUNTRY && country != null) {
      governments.putIfAbsent(country, actor);
    }
  }

  private void addMention(Mention mention) {
    int head = mention.head().start();
    if (mention.actor() != null) {
      actorAtHead.merge(head, mention, Scene::longer);
    }
    if (mention.place() != null) {
      placeAtHead.merge(head, mention, Scene::longer);
    }
  }

  private static Mention longer(Mention first, Mention second) {
    return second.span().length() > first.span().length() ? second : first;
  }

  private void addDate(TimeExpression date) {
    dispatch
        .annotated()
        .sentenceAt(date.span().start())
        .ifPresent(sentence ->
            datesBySentence.computeIfAbsent(sentence.index(), _ -> new ArrayList<>()).add(date));
  }

  /// Tells whether `span` stands in the headline: a first line that is not the last and has no full
  /// stop.
  public boolean isInHeadline(Span span) {
    List<Span> paragraphs = dispatch.annotated().paragraphs();
    return paragraphs.size() > 1
        && paragraphs.getFirst().covers(span)
        && !text(paragraphs.getFirst()).endsWith(".");
  }

  /// Tells whether `span` stands in one of the first sentences after the headline.
  public boolean isInLead(Span span) {
    return dispatch.annotated().sentenceAt(span.start()).filter(s -> s.index() <= LEAD).isPresent();
  }

  /// Returns the tree of the sentence in which `span` begins.
  public Optional<Tree> treeAt(Span span) {
    return dispatch.annotated().sentenceAt(span.start()).map(s -> trees.get(s.index()));
  }
}
