package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a dispatch says it was filed.
///
/// @param printed the dateline; null when there is none
/// @param toponym its place as a toponym; null when there is none
/// @param inText whether it stands in the text and not only in the envelope
record Filing(@Nullable PrintedDateline printed, @Nullable Toponym toponym, boolean inText) {

  static final Filing UNKNOWN = new Filing(null, null, false);

  static Filing of(String text, PrintedDateline printed, boolean inText) {
    String place = printed.place().in(text);
    List<Toponym.Qualifier> qualifiers =
        printed.qualifiers().stream().map(name -> new Toponym.Qualifier(name, true)).toList();
    Toponym toponym = new Toponym(printed.place(), place, qualifiers, "", Toponym.Role.DATELINE);
    return new Filing(printed, toponym, inText);
  }

  /// Returns the toponyms with that of the dateline in front, unless one of them names it already.
  List<Toponym> ahead(List<Toponym> toponyms) {
    if (toponym == null
        || toponyms.stream().anyMatch(other -> other.span().overlaps(toponym.span()))) {
      return toponyms;
    }
    List<Toponym> all = new ArrayList<>(List.of(toponym));
    all.addAll(toponyms);
    return all;
  }
}
