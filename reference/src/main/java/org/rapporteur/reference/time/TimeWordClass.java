package org.rapporteur.reference.time;

/// What a word does in a time expression; in brackets what its value is.
public enum TimeWordClass {
  /// "October", "Oct" (1 to 12).
  MONTH,
  /// "Saturday" (1 is Monday).
  WEEKDAY,
  /// "years" (S, MIN, H, D, W, FORTNIGHT, WE, M, Q, Y, DE, CE, MIL, NIGHT).
  UNIT,
  /// "two" (2).
  NUMBER,
  /// "third" (3).
  ORDINAL,
  /// "spring" (SP, SU, FA, WI).
  SEASON,
  /// "evening" (MO, MI, AF, EV, NI, DT).
  DAYPART,
  /// "eighties" (80).
  DECADE,
  /// "several" (X), "couple" (2).
  VAGUE,
  /// "early".
  START,
  /// "mid".
  MIDDLE,
  /// "late".
  END,
  /// "yesterday" (days from the day of publication).
  DEICTIC,
  /// "last".
  PREVIOUS,
  /// "next".
  NEXT,
  /// "this".
  THIS,
  /// "recently" (PAST_REF, PRESENT_REF, FUTURE_REF).
  REFERENCE,
  /// "annual" (P1Y).
  FREQUENCY,
  /// "noon", "midnight" (T12:00).
  NOON,
  /// "Christmas Eve" (12-24; EASTER-2; 11-TH4, the fourth Thursday of November).
  HOLIDAY,
  /// "Ramadan" (1 to 12).
  ISLAMIC_MONTH,
  /// "Khordad" (1 to 12).
  PERSIAN_MONTH,
  /// "GMT" (Z, -05:00; - when it fixes no offset).
  ZONE
}
