package org.rapporteur.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.serve.catalogue.Spot;

class WorldMapTest {

  /// The drawing of the land was made with another implementation of the same projection.
  @Test
  void pointsLieWhereTheDrawingOfTheLandHasThem() {
    Spot.Point khartoum = new Spot.Point(15, 32);

    assertThat(WorldMap.x(khartoum)).isCloseTo(588.026, within(0.01));
    assertThat(WorldMap.y(khartoum)).isCloseTo(211.714, within(0.01));
  }

  @Test
  void onePointIsShownWithItsSurroundings() {
    WorldMap map =
        WorldMap.ofPlaces(List.of(new WorldMap.Pin(new Spot.Point(15, 32), "Khartoum", 1)));

    assertThat(map.viewBox()).isEqualTo("478.0 154.5 220.0 114.4");
  }
}
