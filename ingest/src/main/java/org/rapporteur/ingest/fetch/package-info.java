/// Fetches pages and feeds over HTTP, safely: the other side is not trusted in anything.
///
/// Start at [Fetcher]. Every address is checked after it was resolved and is then the one that is
/// connected to, redirects included; size, time, redirects and decompression are limited
/// ([FetchLimits]).
@NullMarked
package org.rapporteur.ingest.fetch;

import org.jspecify.annotations.NullMarked;
