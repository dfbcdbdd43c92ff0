package org.rapporteur.resolve.place;

/// How much each sign counts for one of several places of a name; log-odds.
///
/// Fitted by coordinate ascent on the development halves of public toponym-resolution sets.
///
/// @param population per power of ten of inhabitants
/// @param mainName found under its main name
/// @param partName found by a part of the name
/// @param country it is a country
/// @param admin1 it is a first-level division
/// @param admin2 it is a second-level division
/// @param capital it is a seat of government
/// @param seat it is the seat of a first-level division
/// @param section it is a part of a town
/// @param region it is a region or a continent
/// @param water it is a sea, river or strait
/// @param site it is a site or an island
/// @param qualifiedByDivision the text names its division beside it
/// @param qualifiedByCountry the text names its country beside it
/// @param surely factor for what the text names right behind a comma or in brackets
/// @param contradicted the text names another place beside it
/// @param countryShare share of the dispatch's other names that lie in its country
/// @param admin1Share share of them that lie in its first-level division
/// @param contains share of them that lie in it
/// @param near share of them that lie near it
/// @param outlet it lies in the outlet's country
/// @param dateline it lies in the dateline's country
/// @param filedFromDivision it is a division and the name is that of the dateline
record PlaceWeights(
    double population,
    double mainName,
    double partName,
    double country,
    double admin1,
    double admin2,
    double capital,
    double seat,
    double section,
    double region,
    double water,
    double site,
    double qualifiedByDivision,
    double qualifiedByCountry,
    double surely,
    double contradicted,
    double countryShare,
    double admin1Share,
    double contains,
    double near,
    double outlet,
    double dateline,
    double filedFromDivision) {

  static final PlaceWeights FITTED =
      new PlaceWeights(
          1.2, 2.0, 0.0, 3.1, 0.0, -1.1, 1.4, 0.5, 0.0, 8.0, 8.0, 7.0, 3.2, 1.3, 3.0, 0.0, 3.4, 4.0,
          1.6, 4.0, 2.1, 1.0, -3.0);
}
