/// Gold in the project's own words: passages whose text is marked up and followed by lines of
/// facts.
///
/// Start at [MarkupReader]; `docs/reference/markup.md` describes the form. The exams give the
/// labels and facts their meaning; this package knows none of them.
@NullMarked
package org.rapporteur.evaluate.markup;

import org.jspecify.annotations.NullMarked;
