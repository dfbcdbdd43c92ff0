/// A news page becomes an [Article]: headline, byline, date, outlet, language and paragraphs.
///
/// Start at [PageReader]. What a page says about itself for machines is read first ([LinkedData],
/// [MetaTags]); what it prints decides where that is silent. The body is found by [BodyFinder]. The
/// one place where jsoup is used; neighbours see plain strings.
@NullMarked
package org.rapporteur.ingest.page;

import org.jspecify.annotations.NullMarked;
