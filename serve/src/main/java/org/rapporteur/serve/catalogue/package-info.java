/// What the lists and tables of the reading room show, one short row a finding, kept in memory.
///
/// Start at [Catalogue]. A row carries what a reader sees and the key of its dispatch; the rest is
/// in the reading.
@NullMarked
package org.rapporteur.serve.catalogue;

import org.jspecify.annotations.NullMarked;
