/// Dispatches about the same happening, grouped as they arrive, and what a group says together.
///
/// Start at [StoryGroups], which is shown one [Profile] after the other, and at [StoryTeller],
/// which makes a [Story] of a group's readings. Persons change groups by [StoryEdit]s. Events,
/// figures and origins across dispatches come from `archive.join`.
@NullMarked
package org.rapporteur.archive.story;

import org.jspecify.annotations.NullMarked;
