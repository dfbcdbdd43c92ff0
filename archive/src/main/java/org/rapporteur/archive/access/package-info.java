/// Who may read and who may correct in a reading room over an archive, and the log of what was
/// done.
///
/// Start at [Tokens] and [Audit]. The tables are in `archive.store`; `serve.web` asks at its door,
/// `rapporteur token` makes and revokes.
@NullMarked
package org.rapporteur.archive.access;

import org.jspecify.annotations.NullMarked;
