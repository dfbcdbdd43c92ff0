package org.rapporteur.app;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what was not understood, what may have been meant, and where the help is.
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter error = command.getErr();
    error.println("rapporteur: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, error);
    String name = command.getCommandSpec().qualifiedName();
    error.println("Try '%s --help'.".formatted(name));
    return ExitCode.USAGE;
  }
}
