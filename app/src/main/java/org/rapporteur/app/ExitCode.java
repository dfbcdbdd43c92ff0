package org.rapporteur.app;

/// What the process says to the shell when it ends.
final class ExitCode {

  /// All input was read.
  static final int READ = 0;

  /// Some input was not read, or the work could not be done; standard error says what and why.
  static final int NOT_ALL_READ = 1;

  /// The command was not understood; nothing was read.
  static final int USAGE = 2;

  private ExitCode() {}
}
