/// Feeds: RSS and Atom, and OPML lists of them.
///
/// Start at [FeedReader] and [SubscriptionList]. The one place where ROME is used.
@NullMarked
package org.rapporteur.ingest.feed;

import org.jspecify.annotations.NullMarked;
