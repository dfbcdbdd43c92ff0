package org.rapporteur.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.Whereabouts;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;

/// Finds the figures of a dispatch: counts of people and things that events leave behind, and
/// money.
///
/// Dates, ages, shares and distances are no figures. Immutable and safe for use by several threads.
public final class FigureFinder {

  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "both", "its", "his", "her", "their", "our", "other", "'s");

  /// "the number 9 tram", "No. 7": the number names.
  private static final Set<String> NAMING = Set.of("number", "no", "no.", "nos", "nos.", "#");

  /// Up to here "the two consulates" speaks of what is known and counts nothing anew.
  private static final double KNOWN = 4;

  private static final int FARTHEST_UNIT = 5;

  private final NumberWords words;
  private final NumberReader numbers;
  private final QualifierReader qualifiers;

  private FigureFinder(NumberWords words) {
    this.words = words;
    this.numbers = new NumberReader(words);
    this.qualifiers = new QualifierReader(words);
  }

  /// Loads a finder with the tables that are shipped.
  public static FigureFinder load() {
    return new FigureFinder(NumberWords.load());
  }

  /// Returns the figures of `scene` in the order of the text, tied to `events` where they belong.
  public List<Figure> find(Scene scene, List<Event> events) {
    EventLinks links = EventLinks.of(scene, events);
    List<Figure> figures = new ArrayList<>();
    for (Tree tree : scene.trees()) {
      new SentenceFigures(scene, tree, links, figures).read();
    }
    return WholesLater.tie(figures);
  }

  /// Reads one sentence.
  private final class SentenceFigures {

    private final Scene scene;
    private final Tree tree;
    private final EventLinks links;
    private final List<Figure> figures;
    private final MeasureReader measures;
    private final EllipsisReader ellipses;
    private final Whereabouts whereabouts;
    private final PartReader parts;
    private final Money money;
    private final BareNumberReader bare;
    private final NumberedNames names;
    private final Topic topic;

    /// The figure that the next one holds: "14 of the 85 children"; null when there is none.
    private @Nullable Figure partOfNext;

    private @Nullable Figure previous;

    SentenceFigures(Scene scene, Tree tree, EventLinks links, List<Figure> figures) {
      Arguments arguments = new Arguments(tree, Set.of());
      this.scene = scene;
      this.tree = tree;
      this.links = links;
      this.figures = figures;
      CueReader cues = new CueReader(words, tree, arguments);
      this.measures = new MeasureReader(words, tree, arguments, cues);
      this.parts = new PartReader(words, tree, figures);
      this.money = new Money(words, scene, tree);
      this.bare = new BareNumberReader(words, tree, cues);
      this.names = new NumberedNames(words, scene, tree);
      this.topic = new Topic(words, scene);
      this.ellipses = new EllipsisReader(words, tree, arguments);
      this.whereabouts = new Whereabouts(scene, tree, arguments);
      this.previous = figures.isEmpty() ? null : figures.getLast();
    }

    void read() {
      for (int i = 0; i < tree.tokens().size(); i++) {
        Optional<NumberPhrase> number = numbers.read(tree.tokens(), i);
        if (number.isPresent()) {
          NumberPhrase phrase = qualifiers.qualify(tree.tokens(), number.get());
          if (!isNoCount(number.get()) && !isKnown(number.get())) {
            add(phrase);
          }
          i = phrase.last();
        }
      }
    }

    private boolean isNoCount(NumberPhrase number) {
      Span span = span(number.number(), number.last());
      return isUncounted(number.last() + 1)
          || scene.dates(tree).stream().anyMatch(date -> date.span().overlaps(span));
    }

    private boolean isUncounted(int at) {
      return at < tree.tokens().size()
          && (words.isUncounted(NumberReader.lower(tree.tokens(), at))
              || words.isUncounted(tree.tokens().get(at).lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean isKnown(NumberPhrase number) {
      Double value = number.lower();
      String before = NumberReader.lower(tree.tokens(), number.first() - 1);
      return NAMING.contains(before)
          || (value != null
              && value <= KNOWN
              && number.upper() != null
              && DEFINITE.contains(before));
    }

    private void add(NumberPhrase phrase) {
      Optional<String> currency = money.find(phrase);
      if (currency.isPresent()) {
        Token number = tree.tokens().get(phrase.end());
        add(phrase, new Counted(Measure.MONEY, null, number), currency.get());
      } else if (!names.names(phrase)) {
        (partOfNext == null ? measures.read(phrase) : measures.readWhole(phrase))
            .or(() -> partOfPrevious(phrase))
            .or(() -> measures.anything(phrase))
            .or(() -> ellipses.read(phrase, previous))
            .or(() -> bare.read(phrase, previous))
            .or(() -> bare.byTopic(phrase, previous, topic.around(tree, phrase)))
            .ifPresent(counted -> add(phrase, counted, unit(counted)));
      }
    }

    private @Nullable String unit(Counted counted) {
      Token unit = counted.unit();
      boolean noun = unit != null && unit.upos() != UniversalPos.PRON;
      if (noun && unit != null) {
        return unit.form();
      }
      Figure before = previous;
      if (counted.measure() == Measure.MONEY || (before != null && before.unit() != null)) {
        return before == null
                || (before.measure() == Measure.MONEY && counted.measure() != Measure.MONEY)
            ? null
            : before.unit();
      }
      return topic.lastPlural(tree, counted.witness().index()).map(Token::form).orElse(null);
    }

    /// "including 17 children", "three of them women".
    private Optional<Counted> partOfPrevious(NumberPhrase phrase) {
      Figure whole = previous;
      return whole != null && parts.isPart(phrase, whole)
          ? Optional.of(new Counted(whole.measure(), null, tree.tokens().get(phrase.end())))
          : Optional.empty();
    }

    private void add(NumberPhrase phrase, Counted counted, @Nullable String unit) {
      Figure whole =
          parts.isPart(phrase, previous)
              ? parts.whole(phrase, counted.measure(), previous).orElse(null)
              : null;
      Measure measure =
          whole != null && counted.measure() == Measure.OTHER ? whole.measure() : counted.measure();
      Span span = whole(phrase, counted);
      Figure figure =
          new Figure(
              new Id<>("f" + (figures.size() + 1)),
              measure,
              unit,
              phrase.lower(),
              phrase.upper(),
              scene.text(span),
              span,
              phrase.qualifier(),
              whole == null ? null : whole.id(),
              links.find(tree, measure, counted.witness().span(), span).orElse(null),
              whereabouts.where(counted.witness()).map(Whereabouts.Where::place).orElse(null),
              whereabouts.when(counted.witness()).map(Whereabouts.When::date).orElse(null),
              scene.voices().of(span));
      figures.add(figure);
      if (partOfNext != null) {
        figures.set(figures.indexOf(partOfNext), WholesLater.partOf(partOfNext, figure));
      }
      partOfNext = isOfTheNext(phrase) ? figure : null;
      previous = whole == null ? figure : whole;
    }

    /// "14 of the 85 children".
    private boolean isOfTheNext(NumberPhrase phrase) {
      int next = phrase.last() + 3;
      return NumberReader.lower(tree.tokens(), phrase.last() + 1).equals("of")
          && DEFINITE.contains(NumberReader.lower(tree.tokens(), phrase.last() + 2))
          && next < tree.tokens().size()
          && (tree.tokens().get(next).upos() == UniversalPos.NUM
              || numbers.read(tree.tokens(), next).isPresent());
    }

    /// The number with its qualifier before and its unit after it.
    private Span whole(NumberPhrase phrase, Counted counted) {
      Token unit = counted.unit();
      int last = phrase.last();
      if (unit != null && unit.index() > last && unit.index() - last <= FARTHEST_UNIT) {
        last = unit.index();
      }
      return span(phrase.first(), last);
    }

    private Span span(int first, int last) {
      return Span.covering(tree.tokens().get(first).span(), tree.tokens().get(last).span());
    }
  }
}
