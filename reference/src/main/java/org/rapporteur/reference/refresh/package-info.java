/// Brings the tables on office holders up to date from Wikidata, into a folder of a user's own.
///
/// Start at [Refresh]. Everything it asks stands in `office-holders.sparql` and `offices.tsv`; what
/// it writes can be given to [org.rapporteur.reference.Additions].
@NullMarked
package org.rapporteur.reference.refresh;

import org.jspecify.annotations.NullMarked;
