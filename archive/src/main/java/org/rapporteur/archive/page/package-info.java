/// Stories, actors and figures as pages for a person at a terminal.
///
/// Start at [StoryPage]. The paper is that of `render.page`; the same as JSON is in `archive.json`.
@NullMarked
package org.rapporteur.archive.page;

import org.jspecify.annotations.NullMarked;
