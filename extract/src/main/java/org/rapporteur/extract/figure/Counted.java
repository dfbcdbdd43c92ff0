package org.rapporteur.extract.figure;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Token;

/// What a number counts.
///
/// @param unit the word for the thing counted; null when the number stands alone
/// @param witness the word that tells the measure: "killed", "toll"
record Counted(Measure measure, @Nullable Token unit, Token witness) {}
