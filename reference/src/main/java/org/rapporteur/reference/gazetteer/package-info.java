/// The map: what places there are, what they are called, where they lie.
///
/// [Gazetteer] is the entry. Countries and regions are tables (`countries.tsv`, `regions.tsv`,
/// `abbreviations.tsv`); cities and divisions come from GeoNames (CC BY 4.0) in one compact file
/// that [GazetteerBuild] makes and [CityIndex] reads. Which of several places of one name is meant
/// is not decided here but in `resolve`.
@NullMarked
package org.rapporteur.reference.gazetteer;

import org.jspecify.annotations.NullMarked;
