package org.rapporteur.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The streams of the process and what is known of the terminal; tests bring their own.
///
/// @param output standard output, unbuffered
/// @param error standard error
/// @param outputTerminal whether a person sees standard output
/// @param errorTerminal whether a person sees standard error
/// @param width columns of the terminal
/// @param colours whether a terminal may be written to in colour
record Surroundings(
    InputStream input,
    OutputStream output,
    PrintStream error,
    boolean outputTerminal,
    boolean errorTerminal,
    int width,
    boolean colours) {

  private static final int USUAL_WIDTH = 100;

  /// Looks around; `./rapporteur` tells by properties what Java cannot find out by itself.
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal("rapporteur.terminal.output"),
        isTerminal("rapporteur.terminal.error"),
        Integer.getInteger("rapporteur.terminal.width", USUAL_WIDTH),
        System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM")));
  }

  private static boolean isTerminal(String property) {
    String told = System.getProperty(property);
    return told == null
        ? System.console() != null && System.console().isTerminal()
        : Boolean.parseBoolean(told);
  }
}
