/// Rapporteur and what its users would pick instead on the JVM, on the same articles.
@NullMarked
package org.rapporteur.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
