/// What takes the time of a reading, stage by stage, under JMH.
@NullMarked
package org.rapporteur.benchmarks.hot;

import org.jspecify.annotations.NullMarked;
