/// Who is who: countries, public figures with dated offices, organisations, outlets and the words
/// for those who act.
///
/// [ActorTables] loads them all; [FoldedName] is how a name of the text meets a name of a table.
/// Everything here is data, immutable once loaded, looked up by hash.
@NullMarked
package org.rapporteur.reference.actor;

import org.jspecify.annotations.NullMarked;
