/// Readings as rows: what stands in tables, whoever writes them.
///
/// Start at [Tables]. A [Table] has [Column]s and gives the rows of one reading; the same rows are
/// exported from an archive, written by a cluster, and chosen by the query language in `query`.
@NullMarked
package org.rapporteur.tables;

import org.jspecify.annotations.NullMarked;
