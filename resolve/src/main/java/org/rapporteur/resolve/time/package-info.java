/// When: the time expressions of a dispatch, with TIMEX3 values and the days they can mean.
///
/// [TimeFinder] is the entry. It cuts its own words out of the text, tries a fixed list of small
/// rules at each of them and anchors what is relative to the day of publication or to the date
/// before it. Syntax, where there is some, tells it a clause's tense. The words themselves are data
/// (`time-words.tsv` in `reference`).
@NullMarked
package org.rapporteur.resolve.time;

import org.jspecify.annotations.NullMarked;
