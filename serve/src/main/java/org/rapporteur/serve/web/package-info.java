/// HTTP: routes, safety, templates, assets. Start at [Room].
///
/// Javalin, Jetty and jte stay inside this package.
@NullMarked
package org.rapporteur.serve.web;

import org.jspecify.annotations.NullMarked;
