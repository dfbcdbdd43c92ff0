/// The nouns of Rapporteur: what goes in ([Dispatch]), what each stage hands to the next
/// ([AnnotatedDispatch], [ResolvedDispatch]) and what comes out ([Reading]).
///
/// Every other module uses this one; it uses nothing but the JDK (and JSpecify's annotations). The
/// stages meet here and nowhere else: the type a stage returns is the type the next one takes, so
/// an illegal order does not compile. All offsets are UTF-16 code units into [Dispatch#text()].
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
