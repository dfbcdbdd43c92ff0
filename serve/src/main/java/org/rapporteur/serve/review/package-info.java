/// What persons are asked about: findings that nobody has decided yet, the least sure first.
///
/// Start at [ReviewQueue]. `archive.correction` keeps what they say, `serve.page` puts the
/// question.
@NullMarked
package org.rapporteur.serve.review;

import org.jspecify.annotations.NullMarked;
