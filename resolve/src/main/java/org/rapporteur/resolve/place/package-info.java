/// Where: the places of a dispatch, and the dateline it prints.
///
/// [PlaceFinder] is the entry: it takes the names that `annotate` found and says where on the map
/// each one is, one sense of a name per dispatch. [DatelineFinder] reads what stands before the
/// first sentence. What is known about the world comes from the gazetteer in `reference`.
@NullMarked
package org.rapporteur.resolve.place;

import org.jspecify.annotations.NullMarked;
