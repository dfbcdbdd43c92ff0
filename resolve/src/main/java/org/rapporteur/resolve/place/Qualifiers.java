package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;
import org.rapporteur.reference.gazetteer.Gazetteer;
import org.rapporteur.reference.gazetteer.PlaceKind;
import org.rapporteur.resolve.place.Toponym.Qualifier;

/// Reads what stands beside a toponym and says in which country or division it lies.
///
/// "Alexandria, La." → Louisiana; "Tyre in southern Lebanon" → Lebanon; "Turkey's Hatay" → Turkey;
/// "the Syrian city of Homs" → Syrian.
final class Qualifiers {

  private static final int WINDOW = 60;
  private static final int WORDS_BEFORE = 4;
  private static final int LONGEST = 4;

  private final Gazetteer gazetteer;

  Qualifiers(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Qualifier> around(String text, Span span) {
    List<Qualifier> found = new ArrayList<>();
    after(text.substring(span.end(), Math.min(text.length(), span.end() + WINDOW)), found);
    before(text.substring(Math.max(0, span.start() - WINDOW), span.start()), found);
    return found;
  }

  private void after(String rest, List<Qualifier> found) {
    boolean sure = rest.startsWith(", ") || rest.startsWith(" (");
    String following = afterLink(rest);
    for (int step = 0; step < 2 && !following.isEmpty(); step++) {
      String name = longestDivision(following);
      if (name.isEmpty()) {
        return;
      }
      found.add(new Qualifier(name, sure));
      following = afterLink(following.substring(name.length()));
    }
  }

  /// Returns what follows a comma, a bracket or "in", else an empty string.
  private static String afterLink(String rest) {
    for (String link : List.of(", ", " (", " in ", " in the ", ", in ")) {
      if (rest.startsWith(link)) {
        String following = rest.substring(link.length());
        int space = following.indexOf(' ');
        return space > 0 && Direction.is(following.substring(0, space))
            ? following.substring(space + 1)
            : following;
      }
    }
    return "";
  }

  /// Returns the longest run of words at the start that names a country or a division.
  private String longestDivision(String following) {
    int end = 0;
    String longest = "";
    for (int words = 0; words < LONGEST && end < following.length(); words++) {
      end = wordEnd(following, end);
      String name = following.substring(0, end);
      if (isDivision(name)) {
        longest = name;
      } else if (name.endsWith(".") && isDivision(name.substring(0, name.length() - 1))) {
        longest = name.substring(0, name.length() - 1);
      }
      if (end >= following.length() || following.charAt(end) != ' ') {
        break;
      }
      end++;
    }
    return longest;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || ".'’-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private boolean isDivision(String name) {
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    return gazetteer.findAbbreviated(name).isPresent()
        || gazetteer.find(name).stream().anyMatch(named -> isArea(named.place().kind()));
  }

  private static boolean isArea(PlaceKind kind) {
    return kind == PlaceKind.COUNTRY
        || kind == PlaceKind.ADMIN1
        || kind == PlaceKind.ADMIN2
        || kind == PlaceKind.REGION;
  }

  private void before(String preceding, List<Qualifier> found) {
    if (preceding.endsWith("'s ") || preceding.endsWith("’s ")) {
      String owner = preceding.substring(0, preceding.length() - 3);
      String last = owner.substring(owner.lastIndexOf(' ') + 1);
      if (isDivision(last)) {
        found.add(new Qualifier(last, true));
      }
    }
    String[] words = preceding.split("[\\s(“\"]+");
    for (int i = words.length - 1; i >= Math.max(0, words.length - WORDS_BEFORE); i--) {
      if (words[i].endsWith(".") || words[i].endsWith(",")) {
        return;
      }
      if (gazetteer.findByDemonym(words[i]).isPresent()) {
        found.add(new Qualifier(words[i], false));
        return;
      }
    }
  }
}
