package org.rapporteur.resolve.actor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Outlet;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.NewsOutlet;

/// Tells who published a dispatch, by the outlet's name or domain, else by the address.
public final class OutletFinder {

  private final ActorTables tables;

  public OutletFinder(ActorTables tables) {
    this.tables = tables;
  }

  /// Returns the publisher; empty when the dispatch names none.
  public Optional<Outlet> find(Dispatch dispatch) {
    String name = dispatch.outlet();
    String host = host(dispatch.url());
    Optional<NewsOutlet> known = Optional.empty();
    if (name != null && !name.isBlank()) {
      known = tables.outlets().titled(name).or(() -> tables.outlets().publishingOn(name.strip()));
    }
    if (known.isEmpty() && host != null) {
      known = tables.outlets().publishingOn(host);
    }
    return known.map(outlet -> outlet(outlet, host)).or(() -> unknown(name, host));
  }

  private static Outlet outlet(NewsOutlet outlet, @Nullable String host) {
    String domain = outlet.domains().isEmpty() ? host : outlet.domains().getFirst();
    return new Outlet(outlet.name(), domain, outlet.id(), outlet.country(), outlet.ownership());
  }

  private static Optional<Outlet> unknown(@Nullable String name, @Nullable String host) {
    if (name == null || name.isBlank()) {
      return host == null
          ? Optional.empty()
          : Optional.of(new Outlet(host, host, null, null, null));
    }
    return Optional.of(new Outlet(name.strip(), host, null, null, null));
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url.strip()).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException _) {
      return null;
    }
  }
}
