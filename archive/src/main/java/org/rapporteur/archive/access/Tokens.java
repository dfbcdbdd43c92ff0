package org.rapporteur.archive.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.archive.store.TokenTable;

/// The tokens that let people and programs into a reading room.
///
/// A token is 256 random bits. Nobody can guess it, so that its plain SHA-256 is safe to keep: a
/// slow, salted hash protects words that people choose, and would cost time at every request.
public final class Tokens {

  private static final String PREFIX = "rap_";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TokenTable table;
  private final Audit audit;

  public Tokens(TokenTable table, Audit audit) {
    this.table = table;
    this.audit = audit;
  }

  /// A token that was just made.
  ///
  /// @param secret what its holder shows; it cannot be found out again
  public record Issued(Token token, String secret) {}

  /// Makes one.
  ///
  /// @param name of the person or program that gets it
  /// @param by who makes it
  /// @throws IllegalArgumentException when the name is blank or longer than 100 letters
  public Issued add(String name, Role role, String by) {
    String known = name.strip();
    if (known.isEmpty()
        || known.length() > 100
        || known.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a token needs a name of 1 to 100 letters");
    }
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    String id = HexFormat.of().formatHex(random(4));
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    table.add(new TokenTable.Row(id, known, word(role), hash(secret), now, null));
    audit.add(Deed.TOKEN_ADDED, by, "%s · %s for %s".formatted(id, word(role), known));
    return new Issued(new Token(id, known, role, now, null), secret);
  }

  /// Lets one hold no longer.
  ///
  /// @param by who revokes it
  /// @return false when there is none of that id that holds
  public boolean revoke(String id, String by) {
    boolean revoked = table.revoke(id, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    if (revoked) {
      audit.add(Deed.TOKEN_REVOKED, by, id);
    }
    return revoked;
  }

  /// Returns all, also those that were revoked, the oldest first.
  public List<Token> all() {
    return table.all().stream().map(Tokens::token).toList();
  }

  /// Tells whether any holds.
  public boolean any() {
    return all().stream().anyMatch(Token::holds);
  }

  /// Returns the token that `secret` is, when it holds.
  public Optional<Token> find(String secret) {
    byte[] hash = hash(secret).getBytes(StandardCharsets.US_ASCII);
    return table.all().stream()
        .filter(
            row -> MessageDigest.isEqual(row.sha256().getBytes(StandardCharsets.US_ASCII), hash))
        .map(Tokens::token)
        .filter(Token::holds)
        .findFirst();
  }

  private static Token token(TokenTable.Row row) {
    Role role =
        Stream.of(Role.values())
            .filter(one -> word(one).equals(row.role()))
            .findFirst()
            .orElse(Role.READER);
    return new Token(row.id(), row.name(), role, row.made(), row.revoked());
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  private static String hash(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
