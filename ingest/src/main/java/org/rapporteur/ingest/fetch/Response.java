package org.rapporteur.ingest.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a server sent.
///
/// @param address where it was found in the end
/// @param status 200, 304, 404 …; never a redirect
/// @param headers by name in lower case
/// @param body decoded; empty when there is none
public record Response(
    WebAddress address, int status, Map<String, List<String>> headers, byte[] body) {

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  /// Returns the first header of that name.
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /// Returns the media type without its parameters, in lower case; empty when there is none.
  public String mediaType() {
    String type = header("content-type").orElse("");
    return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /// Returns what the server says that the body is written in.
  public Optional<String> charset() {
    Matcher matcher = CHARSET.matcher(header("content-type").orElse(""));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
