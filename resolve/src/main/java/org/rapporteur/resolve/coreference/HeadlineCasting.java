package org.rapporteur.resolve.coreference;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.resolve.mention.Phrase;

/// Tells who a headline's bare noun is: it stands for a person of the first paragraph.
///
/// "*Harbour pilot*: send a map" above "*Ana Ruiz*, who steers mailboats, said …": the pilot is Ana
/// Ruiz, unless what both are called says otherwise.
final class HeadlineCasting {

  /// So many sentences below the headline its person is looked for.
  private static final int NEAR = 2;

  private final AnnotatedDispatch annotated;
  private final Cast cast;
  private final List<Phrase> phrases;

  /// @param phrases in the order of the text
  HeadlineCasting(AnnotatedDispatch annotated, Cast cast, List<Phrase> phrases) {
    this.annotated = annotated;
    this.cast = cast;
    this.phrases = phrases;
  }

  /// Joins the headline's persons with those below; to be called when all phrases are cast.
  void join() {
    Optional<Span> headline =
        annotated.paragraphs().stream()
            .findFirst()
            .filter(_ -> annotated.paragraphs().size() > 1)
            .filter(this::isHeadline);
    headline.ifPresent(line ->
        phrases.stream()
            .filter(phrase -> line.covers(phrase.span()))
            .filter(HeadlineCasting::isBare)
            .findFirst()
            .ifPresent(phrase -> join(phrase, line)));
  }

  private boolean isHeadline(Span line) {
    String text = line.in(annotated.text()).strip();
    return !text.isEmpty() && ".!\"”’".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isBare(Phrase phrase) {
    return phrase instanceof Phrase.Described described && described.determiner() == null;
  }

  private void join(Phrase phrase, Span headline) {
    Optional<Entity> bare = cast.find(phrase).filter(HeadlineCasting::isSomebody);
    Optional<Entity> below = bare.flatMap(entity -> below(entity, phrase, headline));
    if (bare.isPresent() && below.isPresent()) {
      Entity named = below.get();
      named.nouns().addAll(bare.get().nouns());
      phrases.stream()
          .filter(other -> cast.find(other).filter(bare.get()::equals).isPresent())
          .toList()
          .forEach(other -> cast.assign(other, named));
    }
  }

  /// One person whom no table knows.
  private static boolean isSomebody(Entity entity) {
    return entity.isPerson() && !entity.several() && entity.identity().ref() == null;
  }

  /// The first person below who acts.
  private Optional<Entity> below(Entity bare, Phrase phrase, Span headline) {
    int line = phrase.tree().sentence().index();
    return phrases.stream()
        .filter(other -> other.span().start() >= headline.end())
        .filter(other -> other.tree().sentence().index() - line <= NEAR)
        .filter(other -> !(other instanceof Phrase.Pronoun) && Salience.function(other) >= 3)
        .flatMap(other -> cast.find(other).stream())
        .filter(entity -> entity != bare && entity.isPerson() && !entity.several())
        .findFirst()
        .filter(entity -> mayBe(entity, bare));
  }

  /// Two who are called differently are two: "the minister", "a fisherman".
  private static boolean mayBe(Entity entity, Entity bare) {
    boolean told = !entity.nouns().isEmpty() || !entity.offices().isEmpty();
    boolean shared =
        entity.nouns().stream().anyMatch(bare.nouns()::contains)
            || entity.offices().stream().anyMatch(bare.offices()::contains);
    String sector = entity.identity().sector();
    boolean otherwise = sector != null && !sector.equals(bare.identity().sector());
    return shared || !told && !otherwise;
  }
}
