package org.rapporteur.serve.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.archive.json.StoryJson;
import org.rapporteur.archive.search.Order;
import org.rapporteur.archive.search.Page;
import org.rapporteur.archive.search.Search;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.ReadingJson;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.Party;
import org.rapporteur.serve.page.ActorPage;
import org.rapporteur.serve.page.Network;
import org.rapporteur.serve.page.Paging;
import org.rapporteur.tables.query.QueryException;
import org.rapporteur.tables.query.QueryParser;
import tools.jackson.databind.JsonNode;

/// The API that `openapi.yaml` specifies.
final class ApiRoutes {

  private final Desk desk;
  private final Catalogue catalogue;
  private final Arrivals arrivals;
  private final Limits limits;

  ApiRoutes(Desk desk, Arrivals arrivals, Limits limits) {
    this.desk = desk;
    this.limits = limits;
    this.catalogue = desk.catalogue();
    this.arrivals = arrivals;
  }

  void add(RoutesConfig routes) {
    routes.get("/api/health", this::health);
    routes.get("/api/dispatches", context -> list(context, catalogue.dispatches()));
    routes.get("/api/dispatches/{key}", this::reading);
    routes.get("/api/events", this::events);
    routes.get("/api/statements", this::statements);
    routes.get("/api/figures", this::figures);
    routes.get("/api/journeys", this::journeys);
    routes.get("/api/stories", context -> list(context, desk.stories().list()));
    routes.get("/api/stories/{number}", this::story);
    routes.get("/api/actors", this::actors);
    routes.get("/api/actors/{key}", this::actor);
    routes.get("/api/search", this::search);
    routes.post("/api/read", limits.each(Limits.Asked.READING, this::read));
    routes.sse("/api/arrivals", arrivals::listen);
  }

  private void health(Context context) {
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", desk.busy() ? "entering" : "ready");
    health.put("dispatches", catalogue.size());
    json(context, health);
  }

  private void reading(Context context) {
    Reading reading =
        desk.find(context.pathParam("key"))
            .orElseThrow(() -> new NotFoundResponse("the archive holds no such dispatch"));
    String line = ReadingJson.line(reading);
    if (!Tags.matches(context, Integer.toHexString(line.hashCode()))) {
      context.contentType("application/json").result(line);
    }
  }

  private void events(Context context) {
    list(context, catalogue.events(Queries.filter(context)).rows());
  }

  private void statements(Context context) {
    String words = Queries.text(context, "q").toLowerCase(Locale.ROOT);
    String source = Queries.text(context, "source");
    list(
        context,
        catalogue
            .statements()
            .filter(said -> said.content().toLowerCase(Locale.ROOT).contains(words))
            .filter(said -> source.isEmpty() || said.sources().stream().anyMatch(is(source)))
            .toList());
  }

  private void figures(Context context) {
    String measure = Queries.text(context, "measure");
    list(
        context,
        catalogue
            .figures()
            .filter(row -> measure.isEmpty() || row.measure().name().equalsIgnoreCase(measure))
            .toList());
  }

  private void journeys(Context context) {
    String traveller = Queries.text(context, "traveller");
    list(
        context,
        catalogue
            .stops()
            .filter(
                stop -> traveller.isEmpty() || stop.travellers().stream().anyMatch(is(traveller)))
            .toList());
  }

  private void story(Context context) {
    String line = StoryJson.line(StoryQueries.find(context, desk));
    if (!Tags.matches(context, Integer.toHexString(line.hashCode()))) {
      context.contentType("application/json").result(line);
    }
  }

  private void actors(Context context) {
    String words = Queries.text(context, "q").toLowerCase(Locale.ROOT);
    list(
        context,
        catalogue.actors().stream()
            .filter(row -> row.value().name().toLowerCase(Locale.ROOT).contains(words))
            .toList());
  }

  private void actor(Context context) {
    ActorPage actor =
        ActorPage.of(catalogue, context.pathParam("key"))
            .orElseThrow(() -> new NotFoundResponse("no dispatch names such an actor"));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("actor", actor.party());
    answer.put("roles", actor.roles());
    answer.put("statements", actor.statements());
    answer.put("events", actor.events());
    answer.put("meets", actor.network().neighbours().stream().map(Meeting::of).toList());
    answer.put("stops", actor.stops());
    answer.put("dispatches", actor.dispatches());
    json(context, answer);
  }

  private void search(Context context) {
    String query = Queries.text(context, "q");
    if (query.isEmpty()) {
      throw new BadRequestResponse("q is missing: the words to search for");
    }
    Search search =
        desk.search().orElseThrow(() -> new ServiceUnavailableResponse("The index is being made."));
    try {
      String after = Queries.text(context, "after");
      Page page =
          search.find(
              QueryParser.parse(query),
              Order.RELEVANCE,
              Paging.ROWS,
              after.isEmpty() ? null : after,
              true);
      json(context, SearchAnswer.of(page, catalogue));
    } catch (QueryException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException _) {
      throw new BadRequestResponse("after is no page of this search");
    }
  }

  private void read(Context context) {
    String type = context.contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw new HttpResponseException(415, "send application/json", Map.of());
    }
    JsonNode sent =
        Json.object(context.body())
            .orElseThrow(() -> new BadRequestResponse("the body is not a JSON object"));
    TriedText tried =
        new TriedText(text(sent, "text"), text(sent, "published"), text(sent, "outlet"));
    tried
        .trouble()
        .ifPresent(trouble -> {
          throw new HttpResponseException(
              HttpStatus.UNPROCESSABLE_CONTENT.getCode(), trouble, Map.of());
        });
    context.contentType("application/json").result(ReadingJson.line(desk.read(tried.dispatch())));
  }

  /// How often two take part in the same events.
  private record Meeting(Party party, int cooperation, int conflict) {
    static Meeting of(Network.Neighbour neighbour) {
      return new Meeting(neighbour.party(), neighbour.cooperation(), neighbour.conflict());
    }
  }

  private static String text(JsonNode sent, String name) {
    JsonNode value = sent.get(name);
    return value == null || !value.isString() ? "" : value.stringValue();
  }

  private static Predicate<Party> is(String source) {
    return party -> party.key().equals(source) || party.name().equalsIgnoreCase(source);
  }

  private void list(Context context, List<?> all) {
    Paging paging = Paging.of(Queries.number(context, "page"), all.size());
    answer(context, paging.cut(all), all.size(), paging);
  }

  private void answer(Context context, List<?> items, int total, Paging paging) {
    String query = String.valueOf(context.queryString());
    String tag = "%s-%s-%08x".formatted(desk.opening(), desk.edition(), query.hashCode());
    if (Tags.matches(context, tag)) {
      return;
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", total);
    answer.put("page", paging.page());
    answer.put("pages", paging.pages());
    answer.put("items", items);
    json(context, answer);
  }

  private static void json(Context context, Object answer) {
    context.contentType("application/json").result(Json.write(answer));
  }
}
