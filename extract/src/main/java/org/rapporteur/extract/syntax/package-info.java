/// A sentence's tree with its children and subtrees at hand: [Tree].
///
/// Used by the finders of statements and terms.
@NullMarked
package org.rapporteur.extract.syntax;

import org.jspecify.annotations.NullMarked;
