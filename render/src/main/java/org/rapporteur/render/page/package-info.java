/// The reading as a page for a person at a terminal: what `rapporteur read --format text` writes.
///
/// Start at [ReadingPage]. A section is a class; all of them write on one [Paper], which wraps,
/// indents and colours. Colour only repeats what a word or a sign already says.
@NullMarked
package org.rapporteur.render.page;

import org.jspecify.annotations.NullMarked;
