/// The reading room: an archive opened to a browser and to programs.
///
/// Start at [ReadingRoom]. `web` speaks HTTP, `page` lays out what a page shows, `catalogue`
/// answers the questions that lists and tables ask.
@NullMarked
package org.rapporteur.serve;

import org.jspecify.annotations.NullMarked;
