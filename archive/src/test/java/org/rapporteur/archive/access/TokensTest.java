package org.rapporteur.archive.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.DatabaseKind;
import org.rapporteur.archive.access.Tokens.Issued;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class TokensTest {

  private final DatabaseKind kind;

  @TempDir private Path folder;

  private Archive archive;

  TokensTest(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    archive = kind.open(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void tokenIsKnownUntilItIsRevoked() {
    Issued ada = archive.tokens().add("Ada", Role.EDITOR, "root");
    archive.tokens().add("Ada", Role.READER, "root");
    assertThat(archive.tokens().find(ada.secret())).hasValue(ada.token());
    assertThat(archive.tokens().find(ada.secret() + "x")).isEmpty();
    assertThat(archive.tokens().revoke(ada.token().id(), "root")).isTrue();
    assertThat(archive.tokens().revoke(ada.token().id(), "root")).isFalse();
    assertThat(archive.tokens().find(ada.secret())).isEmpty();
    assertThat(archive.tokens().all()).hasSize(2);
  }

  @Test
  void noFileOfTheArchiveHoldsTheToken() throws IOException {
    String secret = archive.tokens().add("Ada", Role.READER, "root").secret();
    assertThat(secret).hasSizeGreaterThan(40);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
      }
    }
  }

  @Test
  void nameThatCouldNotBeToldApartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> archive.tokens().add(" ", Role.READER, "root"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> archive.tokens().add("a\nb", Role.READER, "root"));
  }

  @Test
  void everythingIsLoggedOnALineOfItsOwn() {
    Issued ada = archive.tokens().add("Ada", Role.EDITOR, "root");
    archive.tokens().revoke(ada.token().id(), "root");
    archive.audit().add(Deed.LOGIN_REFUSED, "10.0.0.1", "no\nlogin  root");
    assertThat(archive.audit().entries())
        .extracting(entry -> entry.kind() + " " + entry.who() + " " + entry.what())
        .containsExactly(
            "token_added root %s · editor for Ada".formatted(ada.token().id()),
            "token_revoked root " + ada.token().id(),
            "login_refused 10.0.0.1 no login root");
  }

  @Test
  void logCannotBeChanged() {
    archive.audit().add(Deed.LOGIN, "Ada", "");
    for (String change : new String[] {"DELETE FROM audit", "UPDATE audit SET who = 'Eve'"}) {
      assertThatThrownBy(() -> kind.execute(folder, change)).hasMessageContaining("only ever");
    }
    assertThat(archive.audit().entries()).hasSize(1);
  }
}
