/// Stories, actors and figures as JSON, one object a line; keys in a fixed order, none left out.
///
/// Start at [StoryJson]. Statements, events and figures are named by dispatch and id, so that they
/// can be looked up in the readings. The same as pages is in `archive.page`.
@NullMarked
package org.rapporteur.archive.json;

import org.jspecify.annotations.NullMarked;
