package org.rapporteur.serve.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.archive.Archive;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Reading;

/// The server with all its routes.
public final class Room implements AutoCloseable {

  /// The longest request, a text with its envelope; the same as `read` takes from a file.
  private static final long MOST_BYTES = 4 << 20;

  private final Javalin server;
  private final Desk desk;

  private Room(Javalin server, Desk desk) {
    this.server = server;
    this.desk = desk;
  }

  /// Starts the server; see [org.rapporteur.serve.ReadingRoom].
  public static Room open(
      Archive archive,
      Function<Dispatch, Reading> reader,
      Supplier<EngineStamp> engine,
      Supplier<List<Dispatch>> examples,
      String host,
      int port) {
    Arrivals arrivals = new Arrivals();
    Desk desk = new Desk(archive, reader, engine, examples, arrivals);
    Javalin server = Javalin.create(config -> configure(config, desk, arrivals, host));
    try {
      server.start(host, port);
    } catch (JavalinBindException e) {
      throw new IllegalStateException("cannot listen at port " + port, e);
    }
    desk.open();
    return new Room(server, desk);
  }

  private static void configure(JavalinConfig config, Desk desk, Arrivals arrivals, String host) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.concurrency.useVirtualThreads = true;
    Metrics metrics = new Metrics(desk.catalogue());
    Doorkeeper door = new Doorkeeper(host);
    RoutesConfig routes = config.routes;
    routes.before(metrics::begin);
    routes.before(door::admit);
    routes.after(metrics::end);
    new PageRoutes(desk).add(routes);
    new ApiRoutes(desk, arrivals).add(routes);
    routes.get("/metrics", metrics::serve);
    Assets assets = new Assets();
    routes.get("/assets/{name}", assets::serve);
    routes.get("/openapi.yaml", context -> assets.serve(context, "openapi.yaml"));
    new Problems().add(routes);
  }

  public int port() {
    return server.port();
  }

  public void awaitEntered() {
    desk.awaitEntered();
  }

  @Override
  public void close() {
    server.stop();
    desk.close();
  }
}
