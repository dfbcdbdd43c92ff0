package org.rapporteur.serve.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.DispatchRow;
import org.rapporteur.serve.catalogue.EventFilter;
import org.rapporteur.serve.page.AboutPage;
import org.rapporteur.serve.page.ActorPage;
import org.rapporteur.serve.page.ActorsPage;
import org.rapporteur.serve.page.CollectionPage;
import org.rapporteur.serve.page.DispatchPage;
import org.rapporteur.serve.page.EventsPage;
import org.rapporteur.serve.page.FiguresPage;
import org.rapporteur.serve.page.HomePage;
import org.rapporteur.serve.page.SearchPage;
import org.rapporteur.serve.page.Shelfmark;
import org.rapporteur.serve.page.StoriesPage;
import org.rapporteur.serve.page.StoryPage;
import org.rapporteur.serve.page.VersionsPage;

/// The web pages.
final class PageRoutes {

  private final Desk desk;
  private final Limits limits;
  private final Templates templates = new Templates();
  private final FormTokens tokens = new FormTokens();
  private final RenderedPages pages = new RenderedPages();
  private final Parts parts = Parts.load();

  PageRoutes(Desk desk, Limits limits) {
    this.desk = desk;
    this.limits = limits;
  }

  void add(RoutesConfig routes) {
    routes.get("/", this::home);
    routes.get("/dispatches/{key}", this::dispatch);
    routes.get("/dispatches/{key}/versions", this::versions);
    routes.get("/stories", this::stories);
    routes.get("/stories/{number}", this::story);
    routes.get("/events", this::events);
    new EventExport(desk).add(routes);
    routes.get("/actors", this::actors);
    routes.get("/actors/{key}", this::actor);
    routes.get("/figures", this::figures);
    routes.get("/search", this::search);
    routes.get("/collection", this::collection);
    routes.get("/about", this::about);
    routes.get("/sbom.json", parts::serve);
    routes.get("/read", context -> form(context, ""));
    routes.post("/read", limits.each(Limits.Asked.READING, this::read));
    routes.post("/examples", limits.each(Limits.Asked.READING, this::examples));
  }

  private void home(Context context) {
    HomePage page =
        HomePage.of(desk.catalogue(), page(context), desk.busy(), desk.offersExamples());
    if (page.isEmpty()) {
      Map<String, Object> parameters = new HashMap<>();
      parameters.put("page", page);
      parameters.put("token", tokens.issue(context));
      context.html(templates.render("home", parameters));
    } else {
      show(context, "home", () -> page);
    }
  }

  private void dispatch(Context context) {
    String key = context.pathParam("key");
    int part = Queries.number(context, "part");
    Shelfmark shelfmark = shelfmark(key);
    show(
        context,
        "dispatch",
        "%s %s".formatted(desk.catalogue().stamp(key), shelfmark),
        () -> DispatchPage.of(reading(key), shelfmark, part));
  }

  private Reading reading(String key) {
    return desk.find(key)
        .orElseThrow(() -> new NotFoundResponse("The archive holds no such dispatch."));
  }

  private Shelfmark shelfmark(String key) {
    Catalogue catalogue = desk.catalogue();
    Optional<Long> story = catalogue.find(key).flatMap(row -> desk.stories().of(row.id()));
    return new Shelfmark(key, catalogue.versions(key), story.orElse(null));
  }

  private void versions(Context context) {
    String key = context.pathParam("key");
    DispatchRow row =
        desk.catalogue()
            .find(key)
            .orElseThrow(() -> new NotFoundResponse("The archive holds no such dispatch."));
    show(
        context,
        "versions",
        () -> VersionsPage.of(key, row.title(), desk.archive().versions(row.id())));
  }

  private void stories(Context context) {
    show(context, "stories", () -> StoriesPage.of(desk.stories(), page(context)));
  }

  private void story(Context context) {
    show(
        context,
        "story",
        desk.stories().stamp(StoryQueries.number(context)),
        () -> StoryPage.of(StoryQueries.find(context, desk), StoryQueries.rows(desk)));
  }

  private void events(Context context) {
    EventFilter filter = Queries.filter(context);
    show(context, "events", () -> EventsPage.of(desk.catalogue(), filter, page(context)));
  }

  private void actors(Context context) {
    String words = Queries.text(context, "q");
    show(context, "actors", () -> ActorsPage.of(desk.catalogue(), words, page(context)));
  }

  private void actor(Context context) {
    show(
        context,
        "actor",
        () ->
            ActorPage.of(desk.catalogue(), context.pathParam("key"))
                .orElseThrow(() -> new NotFoundResponse("No dispatch names such an actor.")));
  }

  private void figures(Context context) {
    String measure = Queries.text(context, "measure");
    show(context, "figures", () -> FiguresPage.of(desk.catalogue(), measure, page(context)));
  }

  private void search(Context context) {
    String query = Queries.text(context, "q");
    String after = Queries.text(context, "after");
    show(context, "search", () -> found(query, after));
  }

  private SearchPage found(String query, String after) {
    return query.isEmpty()
        ? SearchPage.unanswered("", "")
        : desk.search()
            .map(search -> SearchPage.of(search, query, after))
            .orElseGet(() ->
                SearchPage.unanswered(query, "The index is being made; search again in a moment."));
  }

  private void collection(Context context) {
    show(context, "collection", () -> CollectionPage.of(desk.catalogue()));
  }

  private void about(Context context) {
    show(context, "about", () -> new AboutPage(desk.engine(), parts.all()));
  }

  private void examples(Context context) {
    Guard.editor(context);
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
    DispatchPage page = DispatchPage.tried(desk.read(dispatch));
    context.html(templates.render("dispatch", Map.of("page", page)));
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

  /// Shows a page that is the same for every reader.
  private void show(Context context, String template, Supplier<Object> page) {
    show(context, template, desk.edition(), page);
  }

  /// @param edition changes whenever this page may
  private void show(Context context, String template, String edition, Supplier<Object> page) {
    String address = context.path() + "?" + context.queryString();
    String tag = "%s-%08x".formatted(desk.opening(), (address + edition).hashCode());
    if (!Tags.matches(context, tag)) {
      context.html(
          pages.find(
              address, edition, () -> templates.render(template, Map.of("page", page.get()))));
    }
  }

  private static int page(Context context) {
    return Queries.number(context, "page");
  }
}
