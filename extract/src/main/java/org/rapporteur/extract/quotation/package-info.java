/// Quotation marks, paired: [Quotations].
///
/// Used by the finders of statements and of scare quotes.
@NullMarked
package org.rapporteur.extract.quotation;

import org.jspecify.annotations.NullMarked;
