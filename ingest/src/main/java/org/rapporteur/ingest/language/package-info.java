/// The one place of `ingest` where OpenNLP is used: it guesses the language of a text.
@NullMarked
package org.rapporteur.ingest.language;

import org.jspecify.annotations.NullMarked;
