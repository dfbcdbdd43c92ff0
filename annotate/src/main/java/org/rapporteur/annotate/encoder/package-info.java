/// Runs the trained reader: words in, scores out. The only package that knows the model's files,
/// its runtime (ONNX Runtime) and how words become word pieces.
///
/// Entry type: [Encoder]. `decode` turns its [Scores] into trees, names and attributions.
@NullMarked
package org.rapporteur.annotate.encoder;

import org.jspecify.annotations.NullMarked;
