package org.rapporteur.app;

/// The account of this machine that runs the command.
final class Account {

  private Account() {}

  /// Returns its name, for the audit log.
  static String name() {
    return System.getProperty("user.name", "somebody");
  }
}
