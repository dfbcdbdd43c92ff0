/// Gold files as exams: dispatches to read, and the marking of what was read in them.
///
/// Start at [Exam]; [Exams] opens a file. One class a kind of gold data, each with the metric of
/// [org.rapporteur.evaluate.metric] that belongs to it.
@NullMarked
package org.rapporteur.evaluate.exam;

import org.jspecify.annotations.NullMarked;
