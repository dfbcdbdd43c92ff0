/// The three stages composed: annotate, resolve, extract, behind one entry, [Pipeline].
///
/// Decides what happens when a stage fails on a dispatch ([Outcome]: the failure becomes data, the
/// rest is read) and stamps every reading with what made it. `app`, `evaluate` and whoever embeds
/// the engine start here; the stages themselves know nothing of each other.
@NullMarked
package org.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
