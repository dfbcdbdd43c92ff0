/// The formulas: what is right, found and missed, and what that makes in percent.
///
/// They follow the published scorers of each data set; each class says which. They know spans and
/// labels, not readings.
@NullMarked
package org.rapporteur.evaluate.metric;

import org.jspecify.annotations.NullMarked;
