package org.rapporteur.serve.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.BadMessageException;

/// Says what went wrong: as a page to a browser, as problem+json (RFC 9457) to a program.
final class Problems {

  private final Templates templates = new Templates();

  void add(RoutesConfig routes) {
    routes.exception(
        HttpResponseException.class,
        (problem, context) ->
            tell(context, problem.getStatus(), String.valueOf(problem.getMessage())));
    routes.exception(
        BadMessageException.class,
        (fault, context) -> tell(context, fault.getCode(), String.valueOf(fault.getReason())));
    routes.exception(
        Exception.class,
        (fault, context) -> {
          System.err.println("rapporteur: " + context.path() + ": " + fault);
          tell(context, 500, "Something went wrong in the reading room; its log says what.");
        });
  }

  private void tell(Context context, int status, String detail) {
    String title = HttpStatus.forStatus(status).getMessage();
    context.status(status);
    if (isForProgram(context)) {
      Map<String, Object> problem = new LinkedHashMap<>();
      problem.put("type", "about:blank");
      problem.put("title", title);
      problem.put("status", status);
      problem.put("detail", detail);
      // As bytes: of this type the server would not know that it is UTF-8.
      byte[] json = Json.write(problem).getBytes(StandardCharsets.UTF_8);
      context.contentType("application/problem+json").result(json);
    } else {
      Map<String, Object> page = Map.of("status", status, "title", title, "detail", detail);
      context.html(templates.render("problem", page));
    }
  }

  private static boolean isForProgram(Context context) {
    String accepts = context.header("Accept");
    return context.path().startsWith("/api/") || accepts == null || !accepts.contains("text/html");
  }
}
