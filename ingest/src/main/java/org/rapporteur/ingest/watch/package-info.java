/// Feeds are watched and their pages kept in a folder, each once, through any interruption.
///
/// Start at [Watch]. [NewsFolder] is what is kept and the only thing that decides what is new;
/// everything else ([FeedStates]) merely saves work.
@NullMarked
package org.rapporteur.ingest.watch;

import org.jspecify.annotations.NullMarked;
