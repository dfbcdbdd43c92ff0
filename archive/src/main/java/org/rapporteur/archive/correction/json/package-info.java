/// Corrections as lines of JSON; see docs/how-to/when-a-coding-is-wrong.md. Jackson stays in here.
@NullMarked
package org.rapporteur.archive.correction.json;

import org.jspecify.annotations.NullMarked;
