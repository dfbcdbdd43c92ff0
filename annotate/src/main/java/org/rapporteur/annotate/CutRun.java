package org.rapporteur.annotate;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// A flight-recorder event: a dispatch was cut into words, sentences and windows.
@Name("rapporteur.CutRun")
@Label("Cut run")
@Category("Rapporteur")
@StackTrace(false)
final class CutRun extends Event {}
