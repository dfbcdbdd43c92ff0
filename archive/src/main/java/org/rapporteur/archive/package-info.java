/// Readings kept: searched, joined across dispatches, grouped into stories.
@NullMarked
package org.rapporteur.archive;

import org.jspecify.annotations.NullMarked;
