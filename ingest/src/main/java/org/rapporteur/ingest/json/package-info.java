/// The one place of `ingest` where JSON is parsed: a line becomes a [JsonObject] of plain strings.
@NullMarked
package org.rapporteur.ingest.json;

import org.jspecify.annotations.NullMarked;
