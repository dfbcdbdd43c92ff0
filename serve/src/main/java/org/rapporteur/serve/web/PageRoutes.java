package org.rapporteur.serve.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.catalogue.EventFilter;
import org.rapporteur.serve.page.ActorPage;
import org.rapporteur.serve.page.ActorsPage;
import org.rapporteur.serve.page.CollectionPage;
import org.rapporteur.serve.page.DispatchPage;
import org.rapporteur.serve.page.EventsPage;
import org.rapporteur.serve.page.FiguresPage;
import org.rapporteur.serve.page.HomePage;
import org.rapporteur.serve.page.SearchPage;

/// The web pages.
final class PageRoutes {

  private final Desk desk;
  private final Templates templates = new Templates();
  private final FormTokens tokens = new FormTokens();

  PageRoutes(Desk desk) {
    this.desk = desk;
  }

  void add(RoutesConfig routes) {
    routes.get("/", this::home);
    routes.get("/dispatches/{key}", this::dispatch);
    routes.get("/events", this::events);
    routes.get("/events.csv", context -> EventExport.csv(context, desk.catalogue()));
    routes.get("/events.jsonl", context -> EventExport.jsonLines(context, desk.catalogue()));
    routes.get("/actors", this::actors);
    routes.get("/actors/{key}", this::actor);
    routes.get("/figures", this::figures);
    routes.get("/search", this::search);
    routes.get("/collection", this::collection);
    routes.get("/about", context -> show(context, "about", "engine", desk.engine()));
    routes.get("/read", context -> form(context, ""));
    routes.post("/read", this::read);
    routes.post("/examples", this::examples);
  }

  private void home(Context context) {
    boolean offers = desk.offersExamples();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("page", HomePage.of(desk.catalogue(), page(context), desk.busy(), offers));
    parameters.put("token", tokens.issue(context));
    context.html(templates.render("home", parameters));
  }

  private void dispatch(Context context) {
    String key = context.pathParam("key");
    Reading reading =
        desk.find(key)
            .orElseThrow(() -> new NotFoundResponse("The archive holds no such dispatch."));
    int part = number(context, "part");
    String tag = Integer.toHexString(reading.dispatch().text().hashCode()) + "-" + part;
    if (!Tags.matches(context, tag + "-" + desk.catalogue().edition())) {
      show(context, "dispatch", "page", DispatchPage.of(reading, key, part));
    }
  }

  private void events(Context context) {
    EventFilter filter = Queries.filter(context);
    show(context, "events", "page", EventsPage.of(desk.catalogue(), filter, page(context)));
  }

  private void actors(Context context) {
    String words = Queries.text(context, "q");
    show(context, "actors", "page", ActorsPage.of(desk.catalogue(), words, page(context)));
  }

  private void actor(Context context) {
    ActorPage page =
        ActorPage.of(desk.catalogue(), context.pathParam("key"))
            .orElseThrow(() -> new NotFoundResponse("No dispatch names such an actor."));
    show(context, "actor", "page", page);
  }

  private void figures(Context context) {
    String measure = Queries.text(context, "measure");
    show(context, "figures", "page", FiguresPage.of(desk.catalogue(), measure, page(context)));
  }

  private void search(Context context) {
    String words = Queries.text(context, "q");
    show(context, "search", "page", SearchPage.of(desk.catalogue(), words, page(context)));
  }

  private void collection(Context context) {
    show(context, "collection", "page", CollectionPage.of(desk.catalogue()));
  }

  private void examples(Context context) {
    tokens.check(context);
    desk.readExamples();
    context.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void read(Context context) {
    tokens.check(context);
    TriedText tried =
        new TriedText(
            form(context, "text", ""), form(context, "published", ""), form(context, "outlet", ""));
    Optional<String> trouble = tried.trouble();
    if (trouble.isPresent()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      form(context, trouble.get());
      return;
    }
    Dispatch dispatch = tried.dispatch();
    show(context, "dispatch", "page", DispatchPage.tried(desk.read(dispatch)));
  }

  private void form(Context context, String trouble) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("token", tokens.issue(context));
    parameters.put("text", form(context, "text", ""));
    parameters.put("day", form(context, "published", ""));
    parameters.put("outlet", form(context, "outlet", ""));
    parameters.put("trouble", trouble);
    context.html(templates.render("read", parameters));
  }

  private static String form(Context context, String name, String otherwise) {
    String value = context.method().name().equals("POST") ? context.formParam(name) : null;
    return value == null ? otherwise : value;
  }

  private void show(Context context, String template, String name, Object value) {
    context.html(templates.render(template, Map.of(name, value)));
  }

  private static int page(Context context) {
    return number(context, "page");
  }

  private static int number(Context context, String name) {
    return Queries.number(context, name);
  }
}
