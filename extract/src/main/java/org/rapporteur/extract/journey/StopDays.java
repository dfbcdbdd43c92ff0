package org.rapporteur.extract.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;

/// Finds the days of a sentence that belong to a stop.
///
/// - "landed in Amman on Monday", "on Monday flew to Amman" → the day next to the place, before any
///   other place or clause;
/// - "from Saturday until Sunday" → two days; "until Tuesday" → the second of two.
final class StopDays {

  private static final Set<String> UNTIL = Set.of("until", "till", "to", "through");
  private static final int FARTHEST = 9;

  private final Tree tree;
  private final List<TimeExpression> dates;

  StopDays(Scene scene, Tree tree) {
    this.tree = tree;
    this.dates =
        scene.dates(tree).stream()
            .filter(date -> date.earliest() != null && date.earliest().equals(date.latest()))
            .toList();
  }

  /// What is said of when someone was somewhere.
  ///
  /// @param day the one day given
  /// @param from where a stay is given, its first day
  /// @param until where a stay is given, its last day
  record Days(
      @Nullable TimeExpression day, @Nullable TimeExpression from, @Nullable TimeExpression until) {

    static final Days UNKNOWN = new Days(null, null, null);

    @Nullable LocalDate first() {
      TimeExpression known = day != null ? day : from;
      return known == null ? null : known.earliest();
    }
  }

  /// Returns the days of a link, seen among all links of the sentence.
  Days find(PlaceLink link, List<PlaceLink> links) {
    Optional<TimeExpression> after = after(link, links);
    Days near = after.map(this::days).orElseGet(() -> before(link, links));
    return near.equals(Days.UNKNOWN) ? fronted(link, links) : near;
  }

  /// "on Sunday, as agreed, he was flown to X": a day that opens the clause of the only place.
  private Days fronted(PlaceLink link, List<PlaceLink> links) {
    Token verb = link.word();
    boolean alone =
        links.stream()
            .filter(other -> other.word().index() == verb.index())
            .allMatch(other -> other == link || other.slot().equals("from"));
    return !alone || !PlaceLink.isVerb(verb)
        ? Days.UNKNOWN
        : tree.children(verb, "obl", "obl:unmarked").stream()
            .filter(day -> day.index() < verb.index())
            .flatMap(day -> at(day.index()).stream())
            .findFirst()
            .map(day -> new Days(day, null, null))
            .orElse(Days.UNKNOWN);
  }

  /// The day of a name in a list: "Monday, Rabat; Tuesday, Tunis", "Rabat, Monday; Tunis, Tuesday".
  Optional<TimeExpression> inList(Token name, List<Token> roster) {
    int first = roster.getFirst().index();
    boolean ahead = IntStream.range(Math.max(0, first - 3), first).anyMatch(i -> at(i).isPresent());
    int place = roster.indexOf(name);
    int from =
        !ahead ? name.index() + 1 : place == 0 ? Math.max(0, first - 3) : before(name, roster);
    int next = place + 1 < roster.size() ? roster.get(place + 1).index() : tree.tokens().size();
    int to = ahead ? name.index() : Math.min(next, name.index() + FARTHEST);
    return IntStream.range(from, to).boxed().flatMap(i -> at(i).stream()).findFirst();
  }

  private static int before(Token name, List<Token> roster) {
    return roster.get(roster.indexOf(name) - 1).index() + 1;
  }

  private Days days(TimeExpression date) {
    String marker = word(first(date) - 1);
    if (marker.equals("until") || marker.equals("till")) {
      return new Days(null, null, date);
    }
    int next = last(date) + 1;
    if (marker.equals("from") && UNTIL.contains(word(next))) {
      return new Days(null, date, at(next + 1).orElse(null));
    }
    return new Days(date, null, null);
  }

  private Optional<TimeExpression> after(PlaceLink link, List<PlaceLink> links) {
    int end = Math.min(tree.tokens().size(), link.token().index() + FARTHEST);
    for (int i = link.token().index() + 1; i < end; i++) {
      Optional<TimeExpression> date = at(i);
      if (date.isPresent()) {
        return date;
      }
      if (isOther(i, link, links) || ends(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Days before(PlaceLink link, List<PlaceLink> links) {
    int floor = Math.max(0, Math.min(link.token().index(), link.word().index()) - FARTHEST);
    for (int i = link.token().index() - 1; i >= floor; i--) {
      Optional<TimeExpression> date = at(i);
      if (date.isPresent()) {
        return new Days(date.get(), null, null);
      }
      boolean own = i == link.word().index() || isAuxiliary(i);
      if (i < link.word().index() && tree.tokens().get(i).upos() == UniversalPos.CCONJ) {
        return Days.UNKNOWN;
      }
      if (isOther(i, link, links) || (!own && ends(i))) {
        return Days.UNKNOWN;
      }
    }
    return Days.UNKNOWN;
  }

  /// A place that is left says nothing of when another one is reached: "came to X from Y on
  /// Monday".
  private static boolean isOther(int at, PlaceLink link, List<PlaceLink> links) {
    return links.stream()
        .filter(other -> other.token().index() == at)
        .anyMatch(
            other -> other.word().index() != link.word().index() || !other.slot().equals("from"));
  }

  private boolean ends(int at) {
    Token token = tree.tokens().get(at);
    return Set.of(";", ":", "—", ",").contains(token.form())
        || Set.of("VBD", "VBZ", "VBP", "MD", "WRB", "WP").contains(token.xpos());
  }

  private boolean isAuxiliary(int at) {
    return tree.tokens().get(at).relatesAsAny("aux", "cop");
  }

  private Optional<TimeExpression> at(int index) {
    return index >= tree.tokens().size()
        ? Optional.empty()
        : dates.stream()
            .filter(date -> date.span().covers(tree.tokens().get(index).span()))
            .findFirst();
  }

  private int first(TimeExpression date) {
    return tree.sentence().tokensIn(date.span()).stream().mapToInt(Token::index).min().orElse(0);
  }

  private int last(TimeExpression date) {
    return tree.sentence().tokensIn(date.span()).stream().mapToInt(Token::index).max().orElse(0);
  }

  private String word(int index) {
    return index < 0 || index >= tree.tokens().size()
        ? ""
        : tree.tokens().get(index).form().toLowerCase(Locale.ROOT);
  }
}
