package org.rapporteur.serve.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.rapporteur.archive.Archive;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Reading;

/// The server with all its routes.
public final class Room implements AutoCloseable {

  /// The longest request, a text with its envelope; the same as `read` takes from a file.
  private static final long MOST_BYTES = 4 << 20;

  /// Bytes a second that a body must come in with, so that nobody holds a request open for hours.
  private static final long SLOWEST = 256;

  /// What was asked when the room closes is answered, unless it takes longer.
  private static final long LAST_ANSWERS_MILLISECONDS = 5_000;

  private final Javalin server;
  private final Desk desk;
  private final Arrivals arrivals;
  private final Decisions decisions;

  private Room(Javalin server, Desk desk, Arrivals arrivals, Decisions decisions) {
    this.server = server;
    this.desk = desk;
    this.arrivals = arrivals;
    this.decisions = decisions;
  }

  /// Starts the server; see [org.rapporteur.serve.ReadingRoom].
  public static Room open(
      Archive archive,
      Function<Dispatch, Reading> reader,
      Supplier<EngineStamp> engine,
      Supplier<List<Dispatch>> examples,
      Door door) {
    Arrivals arrivals = new Arrivals();
    Desk desk = new Desk(archive, reader, engine, examples, arrivals);
    Decisions decisions = new Decisions(desk);
    Javalin server =
        Javalin.create(config -> {
          configure(config);
          addRoutes(config.routes, desk, arrivals, decisions, door);
        });
    try {
      server.start(door.host(), door.port());
    } catch (JavalinBindException e) {
      throw new IllegalStateException("cannot listen at port " + door.port(), e);
    }
    desk.open();
    return new Room(server, desk, arrivals, decisions);
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.concurrency.useVirtualThreads = true;
    config.jetty.modifyHttpConfiguration(http -> http.setMinRequestDataRate(SLOWEST));
    config.jetty.modifyServer(Room::endInGoodOrder);
  }

  private static void addRoutes(
      RoutesConfig routes, Desk desk, Arrivals arrivals, Decisions decisions, Door door) {
    Metrics metrics = new Metrics(desk.catalogue());
    routes.before(metrics::begin);
    routes.before(new Doorkeeper(door)::admit);
    Limits limits = new Limits();
    addPeople(routes, desk, decisions, door, limits);
    routes.after(metrics::end);
    new PageRoutes(desk, limits).add(routes);
    new ApiRoutes(desk, arrivals, limits).add(routes);
    routes.get("/metrics", metrics::serve);
    Assets assets = new Assets();
    routes.get("/assets/{name}", assets::serve);
    routes.get("/openapi.yaml", context -> assets.serve(context, "openapi.yaml"));
    new Problems().add(routes);
  }

  private static void endInGoodOrder(Server server) {
    server.setStopTimeout(LAST_ANSWERS_MILLISECONDS);
    server.insertHandler(new GracefulHandler());
  }

  /// Who comes in, and what persons correct.
  private static void addPeople(
      RoutesConfig routes, Desk desk, Decisions decisions, Door door, Limits limits) {
    Archive archive = desk.archive();
    Sessions sessions = new Sessions(Clock.systemUTC(), door.isSecure());
    boolean always = !door.isForThisMachineAlone();
    Guard guard = new Guard(archive.tokens(), archive.audit(), sessions, limits, always);
    routes.before(guard::admit);
    new LoginRoutes(guard).add(routes);
    new ReviewRoutes(desk, decisions, limits).add(routes);
    new CorrectionRoutes(desk, decisions, limits).add(routes);
  }

  public int port() {
    return server.port();
  }

  public void awaitEntered() {
    desk.awaitEntered();
  }

  @Override
  public void close() {
    arrivals.close();
    server.stop();
    decisions.close();
    desk.close();
  }
}
