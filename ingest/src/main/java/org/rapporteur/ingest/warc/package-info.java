/// Web archives (WARC): the pages in them, one after the other, in constant memory.
///
/// Start at [WarcPages]. The one place where jwarc is used; neighbours see bytes and strings.
@NullMarked
package org.rapporteur.ingest.warc;

import org.jspecify.annotations.NullMarked;
