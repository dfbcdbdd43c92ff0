package org.rapporteur.extract.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;

/// Finds the places of a list that stands for itself, before or after a colon or a dash.
///
/// - "Accra today, Kampala on Tuesday: the president embarks on a tour" → Accra, Kampala;
/// - "the answer is long: Lima on Monday, Quito on Friday" → Lima, Quito;
/// - "two men were held: one in Lima, one in Quito" → nothing, as something is said of the places.
final class RosterReader {

  private static final Set<String> MARKS = Set.of(":", "—", "–", "--");
  private static final Set<UniversalPos> BETWEEN =
      Set.of(UniversalPos.PUNCT, UniversalPos.CCONJ, UniversalPos.DET, UniversalPos.ADV);
  private static final Set<String> LINKS =
      Set.of("on", "from", "to", "until", "then", "and", "finally", "in", "for");
  private static final int FEWEST = 2;

  private final Scene scene;
  private final Tree tree;

  RosterReader(Scene scene, Tree tree) {
    this.scene = scene;
    this.tree = tree;
  }

  /// Returns the names' heads, in order; empty when the sentence has no such list.
  List<Token> read(PlaceLinks places) {
    for (int mark : marks()) {
      List<Token> before = places(places, 0, mark);
      if (!before.isEmpty()) {
        return before;
      }
      List<Token> after = places(places, mark + 1, tree.tokens().size());
      if (!after.isEmpty()) {
        return after;
      }
    }
    return List.of();
  }

  private List<Integer> marks() {
    return IntStream.range(1, tree.tokens().size())
        .filter(i -> MARKS.contains(tree.tokens().get(i).form()))
        .boxed()
        .toList();
  }

  private List<Token> places(PlaceLinks places, int from, int to) {
    List<Token> names = new ArrayList<>();
    for (Token token : tree.tokens().subList(from, to)) {
      if (places.find(token).isPresent()) {
        names.add(token);
      } else if (!isBetween(token)) {
        return names.size() > FEWEST ? names : List.of();
      }
    }
    return names.size() < FEWEST ? List.of() : names;
  }

  private boolean isBetween(Token token) {
    boolean named =
        token.upos() == UniversalPos.PROPN
            && scene.dispatch().mentions().stream()
                .anyMatch(
                    mention -> mention.place() != null && mention.span().covers(token.span()));
    boolean dated = scene.dates(tree).stream().anyMatch(date -> date.span().covers(token.span()));
    return named
        || dated
        || BETWEEN.contains(token.upos())
        || Character.isDigit(token.form().charAt(0))
        || LINKS.contains(token.form().toLowerCase(Locale.ROOT));
  }
}
