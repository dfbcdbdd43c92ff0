package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Warning;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.StateBodies;
import org.rapporteur.reference.TableException;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.gazetteer.Gazetteer;
import org.rapporteur.resolve.actor.Identification;
import org.rapporteur.resolve.actor.OutletFinder;
import org.rapporteur.resolve.actor.Setting;
import org.rapporteur.resolve.coreference.Cast;
import org.rapporteur.resolve.coreference.CastBuilder;
import org.rapporteur.resolve.mention.NameCorrection;
import org.rapporteur.resolve.mention.Phrase;
import org.rapporteur.resolve.mention.PhraseFinder;
import org.rapporteur.resolve.place.DatelineFinder;
import org.rapporteur.resolve.place.FoundPlaces;
import org.rapporteur.resolve.place.PlaceFinder;
import org.rapporteur.resolve.time.TimeFinder;

/// Finds out who, where and when.
///
/// Immutable and thread-safe; load it once.
public final class Resolver {

  private final NameCorrection correction;
  private final PhraseFinder phrases;
  private final Identification identification;
  private final CastBuilder casts;
  private final OutletFinder outlets;
  private final TimeFinder times;
  private final PlaceFinder places;
  private final DatelineFinder datelines;
  private final StateBodies stateBodies;

  private Resolver(ActorTables tables, Gazetteer gazetteer, TimeFinder times) {
    this.correction = new NameCorrection(tables, name -> Towns.country(gazetteer, name));
    this.phrases = new PhraseFinder(tables);
    this.identification = new Identification(tables, name -> Towns.country(gazetteer, name));
    this.casts = new CastBuilder(identification);
    this.outlets = new OutletFinder(tables);
    this.times = times;
    this.places = PlaceFinder.over(gazetteer);
    this.datelines = DatelineFinder.load();
    this.stateBodies = StateBodies.load();
  }

  /// Loads the reference data as it is shipped.
  public static Resolver load() {
    return load(Additions.NONE);
  }

  /// Loads the reference data with a user's additions.
  ///
  /// @throws org.rapporteur.reference.TableException when a table is broken
  public static Resolver load(Additions additions) {
    var gazetteer = CompletableFuture.supplyAsync(() -> Gazetteer.load(additions));
    CompletableFuture<TimeFinder> times = CompletableFuture.supplyAsync(TimeFinder::load);
    ActorTables tables = ActorTables.load(additions);
    return new Resolver(tables, joined(gazetteer), joined(times));
  }

  private static <T> T joined(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof TableException broken ? broken : e;
    }
  }

  /// Resolves the actors, places and dates of one dispatch.
  public ResolvedDispatch resolve(AnnotatedDispatch found) {
    AnnotatedDispatch annotated = correction.correct(found);
    List<TimeExpression> dates = times.find(annotated);
    Outlet outlet = outlets.find(annotated.dispatch()).orElse(null);
    FoundPlaces where = places.find(annotated, outlet == null ? null : outlet.country());
    PublicationTime published = annotated.dispatch().published();
    Setting setting =
        new Setting(published == null ? null : published.date(), countries(annotated));
    List<Phrase> said = phrases.find(annotated);
    Cast cast = casts.build(annotated, said, setting);
    var homes = new HomeFinder(where, stateBodies);
    var assembly = new Assembly(annotated, cast, where, homes, identification::government);
    said.forEach(assembly::add);
    return new ResolvedDispatch(
        annotated,
        outlet,
        datelines.find(annotated, where, dates).orElse(null),
        assembly.mentions(),
        assembly.actors(),
        where.places(),
        dates,
        warnings(published));
  }

  private Set<String> countries(AnnotatedDispatch annotated) {
    List<String> names =
        new ArrayList<>(
            annotated.names().stream().map(name -> annotated.text(name.span())).toList());
    return identification.countriesNamed(names);
  }

  private static List<Warning> warnings(@Nullable PublicationTime published) {
    return published != null
        ? List.of()
        : List.of(
            new Warning(
                "no_publication_date",
                "Offices are not resolved without the day of publication.",
                null));
  }
}
