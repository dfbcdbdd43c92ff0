package org.rapporteur.reference.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.reference.actor.Tenure.Status;
import org.rapporteur.reference.actor.Tenure.Validity;

class TenureTest {

  @Test
  void lastsFromItsStartToTheDayBeforeItsEnd() {
    Tenure tenure = tenure("2020-03-01", "2021-03-01", Status.CLOSED, null);
    assertThat(on(tenure, "2020-02-29")).isEqualTo(Validity.NOT_HELD);
    assertThat(on(tenure, "2020-03-01")).isEqualTo(Validity.HELD);
    assertThat(on(tenure, "2021-02-28")).isEqualTo(Validity.HELD);
    assertThat(on(tenure, "2021-03-01")).isEqualTo(Validity.NOT_HELD);
  }

  @Test
  void isUncertainInsideAStartKnownToTheYear() {
    Tenure tenure = tenure("2020", "2023", Status.CLOSED, null);
    assertThat(on(tenure, "2020-06-01")).isEqualTo(Validity.UNCERTAIN);
    assertThat(on(tenure, "2021-06-01")).isEqualTo(Validity.HELD);
    assertThat(on(tenure, "2023-06-01")).isEqualTo(Validity.UNCERTAIN);
  }

  @Test
  void staleSourceIsNeverReportedAsCurrent() {
    Tenure tenure = tenure("2020-01-01", null, Status.STALE_OPEN, "2022-07-30");
    assertThat(on(tenure, "2022-07-01")).isEqualTo(Validity.HELD);
    assertThat(on(tenure, "2024-10-20")).isEqualTo(Validity.UNCERTAIN);
  }

  @Test
  void openTenureLastsAYearBeyondItsSource() {
    Tenure tenure = tenure("2024-01-01", null, Status.OPEN, "2025-10-31");
    assertThat(on(tenure, "2026-10-01")).isEqualTo(Validity.HELD);
    assertThat(on(tenure, "2027-10-01")).isEqualTo(Validity.UNCERTAIN);
  }

  private static Tenure tenure(
      String start, @Nullable String end, Status status, @Nullable String seen) {
    return new Tenure(
        "president",
        "President",
        null,
        "FRA",
        "GOV",
        PartialDate.parse(start),
        end == null ? null : PartialDate.parse(end),
        status,
        seen == null ? null : LocalDate.parse(seen));
  }

  private static Validity on(Tenure tenure, String day) {
    return tenure.on(LocalDate.parse(day));
  }
}
