/// Who says what, by which words: from a resolved dispatch to its statements.
///
/// [StatementFinder] is the way in. Rules over the syntax tree, one a file, and the encoder's
/// attributions propose; one list without duplicates is made of them, with carriers and nesting.
@NullMarked
package org.rapporteur.extract.statement;

import org.jspecify.annotations.NullMarked;
