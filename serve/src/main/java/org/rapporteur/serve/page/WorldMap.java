package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.rapporteur.serve.catalogue.Spot;

/// Points on a map of the world in the Natural Earth projection (Šavrič, Jenny, Patterson, Petrovič
/// and Hurni 2011), cut to where the points are.
///
/// The land is `assets/world.svg`, drawn in the same projection and scale; here are only the
/// points.
///
/// @param viewBox the cut-out, as SVG wants it
/// @param scale how much larger than the whole world it is shown, 1 or more
/// @param dots the points in their order
/// @param route a path through them, or empty
public record WorldMap(String viewBox, double scale, List<Dot> dots, String route) {

  private static final double SCALE = 182.929;
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 520;
  private static final double NARROWEST = 220;

  public WorldMap {
    dots = List.copyOf(dots);
  }

  /// A point of the map.
  ///
  /// @param x to the right, in units of the map
  /// @param y downwards
  /// @param label what a reader sees
  /// @param number its place in the order, or how often it occurs
  /// @param radius in units of the map
  public record Dot(String x, String y, String label, int number, String radius) {}

  /// A place to show.
  ///
  /// @param number how often it occurs, or its place in the order
  public record Pin(Spot.Point point, String label, int number) {

    /// Returns this pin with the number of another one at the same place.
    Pin and(Pin other) {
      return new Pin(point, label, number + other.number);
    }
  }

  /// Shows pins without an order, larger where their number is.
  public static WorldMap ofPlaces(Collection<Pin> pins) {
    return of(pins, false);
  }

  /// Shows pins joined in their order.
  public static WorldMap ofRoute(Collection<Pin> pins) {
    return of(pins, true);
  }

  /// Tells whether the numbers are places in an order.
  public boolean isRoute() {
    return !route.isEmpty();
  }

  /// Returns `units` of the shown map in units of the whole world's.
  public String scaled(double units) {
    return written(units / scale);
  }

  public boolean isEmpty() {
    return dots.isEmpty();
  }

  private static WorldMap of(Collection<Pin> pins, boolean route) {
    double left = WIDTH;
    double top = HEIGHT;
    double right = 0;
    double bottom = 0;
    for (Pin pin : pins) {
      double x = x(pin.point());
      double y = y(pin.point());
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    double width = Math.clamp(Math.max(right - left, (bottom - top) * 2) * 1.35, NARROWEST, WIDTH);
    double height = width * HEIGHT / WIDTH;
    double x = Math.clamp((left + right - width) / 2, 0, WIDTH - width);
    double y = Math.clamp((top + bottom - height) / 2, 0, HEIGHT - height);
    double scale = WIDTH / width;
    List<Dot> dots = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (Pin pin : pins) {
      String atX = written(x(pin.point()));
      String atY = written(y(pin.point()));
      double radius = route ? 5 : Math.min(14, 4 + Math.sqrt(pin.number()));
      dots.add(new Dot(atX, atY, pin.label(), pin.number(), written(radius / scale)));
      path.append(path.isEmpty() ? "M" : "L").append(atX).append(' ').append(atY);
    }
    String box = "%s %s %s %s".formatted(written(x), written(y), written(width), written(height));
    return new WorldMap(box, scale, dots, route && dots.size() > 1 ? path.toString() : "");
  }

  static double x(Spot.Point point) {
    double latitude = Math.toRadians(point.latitude());
    double square = latitude * latitude;
    double fourth = square * square;
    double stretch =
        0.8707
            - 0.131979 * square
            + fourth * (-0.013791 + fourth * (0.003971 * square - 0.001529 * fourth));
    return WIDTH / 2 + SCALE * Math.toRadians(point.longitude()) * stretch;
  }

  static double y(Spot.Point point) {
    double latitude = Math.toRadians(point.latitude());
    double square = latitude * latitude;
    double fourth = square * square;
    double stretch =
        1.007226
            + square * (0.015085 + fourth * (-0.044475 + 0.028874 * square - 0.005916 * fourth));
    return HEIGHT / 2 - SCALE * latitude * stretch;
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
