package org.rapporteur.app;

import org.rapporteur.archive.Location;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads where an archive is: a folder, or a JDBC URL.
final class LocationConverter implements ITypeConverter<Location> {

  @Override
  public Location convert(String written) {
    try {
      return Location.of(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
