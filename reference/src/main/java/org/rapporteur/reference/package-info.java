/// Reference data: what the project knows about the world before it reads, as validated tables.
///
/// A [Table] is a tab-separated file with a header, an origin and a licence per row; a broken row
/// fails the build with file and line. Facts that change belong in such a table, never in code.
@NullMarked
package org.rapporteur.reference;

import org.jspecify.annotations.NullMarked;
