package org.rapporteur.app;

import java.io.IOException;
import java.io.PrintWriter;
import org.rapporteur.reference.TableException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says why a command could not do its work at all.
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter error = command.getErr();
    if (e instanceof IOException) {
      error.println("rapporteur: the output could not be written: " + e.getMessage());
    } else if (e instanceof TableException) {
      error.println("rapporteur: reference data: " + e.getMessage());
    } else {
      error.println(
          "rapporteur: this is a fault of the program; please report it with these lines");
      e.printStackTrace(error);
    }
    return ExitCode.NOT_ALL_READ;
  }
}
