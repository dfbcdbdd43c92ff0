/// The world comes in: files, folders and standard input become dispatches, or rejections with a
/// reason.
///
/// Start at [Inbox]: it opens what a user names and hands out one [Intake] after the other, lazily,
/// so that any number of dispatches fits in memory. Formats are one class each ([TextFormat],
/// [JsonLinesFormat], [HtmlFormat], [WarcFormat]); third-party parsers stay in `ingest.json`,
/// `ingest.page`, `ingest.warc` and `ingest.language`.
@NullMarked
package org.rapporteur.ingest;

import org.jspecify.annotations.NullMarked;
