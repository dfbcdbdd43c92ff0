package org.rapporteur.serve.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The page at which a browser shows a token.
final class LoginRoutes {

  private final Guard guard;
  private final Templates templates = new Templates();
  private final FormTokens forms = new FormTokens();

  LoginRoutes(Guard guard) {
    this.guard = guard;
  }

  void add(RoutesConfig routes) {
    routes.get("/login", context -> form(context, context.queryParam("to"), ""));
    routes.post("/login", this::login);
    routes.post("/logout", this::logout);
  }

  private void login(Context context) {
    forms.check(context);
    String wanted = context.formParam("to");
    String secret = context.formParam("secret");
    if (guard.login(context, secret == null ? "" : secret)) {
      context.redirect(ownPath(wanted), HttpStatus.SEE_OTHER);
    } else {
      context.status(HttpStatus.UNAUTHORIZED);
      form(context, wanted, "No such token holds. Ask whoever runs this room for one.");
    }
  }

  private void logout(Context context) {
    forms.check(context);
    guard.logout(context);
    context.redirect("/login", HttpStatus.SEE_OTHER);
  }

  private void form(Context context, @Nullable String wanted, String trouble) {
    Visitor visitor = Visitor.of(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("token", forms.issue(context));
    parameters.put("to", ownPath(wanted));
    parameters.put("trouble", trouble);
    parameters.put("demanded", guard.demandsTokens());
    parameters.put("name", visitor == null ? "" : visitor.name());
    parameters.put("role", visitor == null ? "" : visitor.role().name().toLowerCase(Locale.ROOT));
    context.html(templates.render("login", parameters));
  }

  /// Returns a path of this room: a link could otherwise lead through the log-in to another site.
  static String ownPath(@Nullable String wanted) {
    return wanted != null
            && wanted.length() <= 2_000
            && wanted.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*")
            && !wanted.startsWith("/login")
        ? wanted
        : "/";
  }
}
