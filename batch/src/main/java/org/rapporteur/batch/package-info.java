/// The pipeline on Apache Spark: web archives in, partitioned Parquet out.
///
/// Start at [BatchJob]. An archive is a partition: [ArchiveTask] reads it as `rapporteur read`
/// does, with the engine that its process has loaded once, and writes every [Sheet] in one pass.
/// Spark hands out the work and gathers the tallies; nothing is shuffled.
@NullMarked
package org.rapporteur.batch;

import org.jspecify.annotations.NullMarked;
