package org.rapporteur.serve.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Figure;

/// One figure in a list.
///
/// @param dispatch where it was read
/// @param id names it there
/// @param day for which it is given: its own date, else the day of publication; may be null
/// @param voice who gives it; null when that is nobody known
/// @param outletVoice whether the outlet gives it in its own words
public record FigureRow(
    DispatchRow dispatch,
    String id,
    Figure.Measure measure,
    @Nullable String unit,
    @Nullable Double lower,
    @Nullable Double upper,
    Figure.Qualifier qualifier,
    String text,
    @Nullable Spot place,
    @Nullable LocalDate day,
    @Nullable String voice,
    boolean outletVoice) {}
