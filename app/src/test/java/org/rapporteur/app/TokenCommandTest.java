package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenCommandTest {

  @TempDir private Path folder;

  private Session token(String command, String... arguments) {
    String[] line = new String[arguments.length + 4];
    line[0] = "token";
    line[1] = command;
    line[2] = "--archive";
    line[3] = folder.toString();
    System.arraycopy(arguments, 0, line, 4, arguments.length);
    return Session.of("", line);
  }

  @Test
  void tokenIsShownOnceListedAndRevoked() {
    String secret = token("add", "--role", "editor", "Ada").output().strip();
    assertThat(secret).startsWith("rap_");
    String listed = token("list").output();
    assertThat(listed).contains("\tAda\teditor\t").doesNotContain(secret);
    String id = listed.lines().skip(1).findFirst().orElseThrow().split("\t")[0];
    assertThat(token("revoke", id).exitCode()).isZero();
    assertThat(token("revoke", id).exitCode()).isEqualTo(ExitCode.NOT_ALL_READ);
    assertThat(Session.of("", "archive", "audit", "--archive", folder.toString()).output())
        .contains("token_added", "token_revoked", id)
        .doesNotContain(secret);
  }

  @Test
  void unknownRoleIsWrongUsage() {
    assertThat(token("add", "--role", "owner", "Ada").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(token("add", " ").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void openingBeyondLoopbackWithoutTokensIsRefused() {
    Session session =
        Session.of("", "serve", "--archive", folder.toString(), "--host", "0.0.0.0", "--port", "0");
    assertThat(session.exitCode()).isEqualTo(ExitCode.NOT_ALL_READ);
    assertThat(session.error()).contains("rapporteur token add --archive " + folder);
    Session nothingKept = Session.of("", "serve", "--host", "0.0.0.0", "--port", "0");
    assertThat(nothingKept.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(nothingKept.error()).contains("--archive");
  }
}
