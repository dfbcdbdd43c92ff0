package org.rapporteur.serve.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.correction.Anchor;
import org.rapporteur.model.Reading;

/// One finding put to a person: is it right?
///
/// @param key names the dispatch in an address
/// @param finding its id in the reading
/// @param kind what it is: `event`, `statement` …
/// @param title the dispatch's headline
/// @param outlet who published it, or empty
/// @param day of publication, or empty
/// @param pieces the words around it; those it was read from are marked
/// @param coding what was read
/// @param why how it came about, and how sure it is
/// @param fields what can be corrected
/// @param seen stands for words and coding as they are shown: an answer about others is refused
public record Question(
    String key,
    String finding,
    String kind,
    String title,
    String outlet,
    String day,
    List<Piece> pieces,
    List<Detail> coding,
    List<Detail> why,
    List<FormField> fields,
    String seen) {

  public Question {
    pieces = List.copyOf(pieces);
    coding = List.copyOf(coding);
    why = List.copyOf(why);
    fields = List.copyOf(fields);
  }

  /// Puts the question about a finding; null when the reading has none of that id, or no words of
  /// it.
  ///
  /// @param reading as persons corrected it so far
  public static @Nullable Question of(Reading reading, String key, String finding) {
    Anchor anchor = Anchor.all(reading).get(finding);
    return anchor == null ? null : new QuestionLayout(reading, finding, anchor).question(key);
  }
}
