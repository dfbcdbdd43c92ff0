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
      Set.of("the", "these", "those", "both", "its", "his", "her", "their", "our", "other");

  /// "the number 9 tram", "No. 7": the number names.
  private static final Set<String> NAMING = Set.of("number", "no", "no.", "nos", "nos.", "#");

  /// Up to here "the two consulates" speaks of what is known and counts nothing anew.
  private static final double KNOWN = 4;

  private static final int FARTHEST_UNIT = 5;

  /// As many characters may stand before the number of "Of the more than 1,027".
  private static final int OF_THE = 24;

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
    return figures;
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
    private @Nullable Figure previous;

    SentenceFigures(Scene scene, Tree tree, EventLinks links, List<Figure> figures) {
      Arguments arguments = new Arguments(tree, Set.of());
      this.scene = scene;
      this.tree = tree;
      this.links = links;
      this.figures = figures;
      this.measures = new MeasureReader(words, tree, arguments);
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
      Optional<String> currency = currency(phrase);
      if (currency.isPresent()) {
        Token number = tree.tokens().get(phrase.end());
        add(phrase, new Counted(Measure.MONEY, null, number), currency.get());
      } else {
        measures
            .read(phrase)
            .or(() -> partOfPrevious(phrase))
            .or(() -> measures.anything(phrase))
            .or(() -> ellipses.read(phrase, previous))
            .ifPresent(counted -> add(phrase, counted, unit(counted)));
      }
    }

    private Optional<String> currency(NumberPhrase phrase) {
      List<Token> tokens = tree.tokens();
      return words
          .findCurrency(NumberReader.lower(tokens, phrase.number() - 1))
          .or(() -> afterwards(tokens, phrase.last() + 1))
          .or(() -> afterwards(tokens, phrase.last() + 2));
    }

    private Optional<String> afterwards(List<Token> tokens, int at) {
      return at < tokens.size() && tokens.get(at).upos() != UniversalPos.VERB
          ? words.findCurrency(singular(NumberReader.lower(tokens, at)))
          : Optional.empty();
    }

    private static String singular(String word) {
      return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private @Nullable String unit(Counted counted) {
      Token unit = counted.unit();
      boolean noun = unit != null && unit.upos() != UniversalPos.PRON;
      if (noun && unit != null) {
        return unit.form();
      }
      Figure before = previous;
      return before == null ? null : before.unit();
    }

    /// "including 17 children", "three of them women".
    private Optional<Counted> partOfPrevious(NumberPhrase phrase) {
      Figure whole = previous;
      return whole != null && isPart(phrase)
          ? Optional.of(new Counted(whole.measure(), null, tree.tokens().get(phrase.end())))
          : Optional.empty();
    }

    private boolean isPart(NumberPhrase phrase) {
      String before = NumberReader.lower(tree.tokens(), phrase.first() - 1);
      String after = NumberReader.lower(tree.tokens(), phrase.last() + 1);
      String next = NumberReader.lower(tree.tokens(), phrase.last() + 2);
      return Set.of("including", "among", "them").contains(before)
          || before.equals("which")
          || before.equals("whom")
          || isOutOf(phrase)
          || (after.equals("of") && isPrevious(next, phrase.last() + 3));
    }

    /// "Of the 1,027 detainees swapped, 477 walked free".
    private boolean isOutOf(NumberPhrase phrase) {
      Figure whole = previous;
      Token number = tree.tokens().get(phrase.end());
      Double value = phrase.lower();
      return whole != null
          && number.relatesAsAny("nsubj")
          && value != null
          && whole.lower() != null
          && value < whole.lower()
          && NumberReader.lower(tree.tokens(), 0).equals("of")
          && tree.sentence().span().covers(whole.span())
          && whole.span().start() - tree.sentence().span().start() <= OF_THE;
    }

    /// "of them", "of the dead": a figure before counts the dead.
    private boolean isPrevious(String word, int next) {
      return Set.of("them", "whom", "these", "those").contains(word)
          || (word.equals("the")
              && words
                  .findMeasure(NumberWords.Role.NOUN, NumberReader.lower(tree.tokens(), next))
                  .filter(measure -> figures.stream().anyMatch(f -> f.measure() == measure))
                  .isPresent());
    }

    /// Returns the figure before, or the last before that counts the same.
    private @Nullable Figure whole(NumberPhrase phrase, Measure measure) {
      boolean these = NumberReader.lower(tree.tokens(), phrase.last() + 2).equals("these");
      Figure before = these && !figures.isEmpty() ? figures.getLast() : previous;
      if (before == null || before.measure() == measure || measure == Measure.OTHER) {
        return before;
      }
      return figures.reversed().stream()
          .filter(figure -> figure.measure() == measure && figure.partOf() == null)
          .findFirst()
          .orElse(before);
    }

    private void add(NumberPhrase phrase, Counted counted, @Nullable String unit) {
      Figure whole = isPart(phrase) ? whole(phrase, counted.measure()) : null;
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
      previous = whole == null ? figure : whole;
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
