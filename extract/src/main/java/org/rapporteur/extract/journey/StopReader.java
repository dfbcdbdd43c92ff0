package org.rapporteur.extract.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.extract.clause.Parties;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.extract.journey.Leg.Moment;
import org.rapporteur.extract.journey.StopDays.Days;
import org.rapporteur.model.Journey.StopStatus;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.TravelWords;
import org.rapporteur.reference.TravelWords.Role;

/// Reads the stops that a sentence tells.
///
/// - "She arrived in Amman", "visited Jordan and Egypt", "flew from Cairo to Doha" → stops of the
///   subject;
/// - "his tour also took him to Oman and Iraq" → stops of the one who was taken;
/// - "Praia, where he opened the fair" → a stop of whoever opened it;
/// - "Istanbul marks the ninth stop in his tour", "Abidjan is to follow" → a stop of the tour's
///   owner, or of one whom the sentence does not name.
final class StopReader {

  private static final Set<String> EARLIER = Set.of("also", "earlier", "previously");
  private static final Set<String> AFTER = Set.of("after", "following", "since");
  private static final Set<String> BEFORE = Set.of("before", "ahead of");
  private static final Set<String> COMING = Set.of("last", "next", "final");
  private static final Set<String> MEETING = Set.of("meet", "confront");
  private static final int LONGEST_EVIDENCE = 400;

  private final Scene scene;
  private final Tree tree;
  private final TravelWords words;
  private final Arguments arguments;
  private final PlaceLinks places;
  private final MotionReader motions;
  private final TravellerFinder travellers;
  private final StopStatusReader statuses;
  private final StopDays days;

  StopReader(Scene scene, Tree tree, TravelWords words, StatusFinder statuses) {
    this.scene = scene;
    this.tree = tree;
    this.words = words;
    this.arguments =
        new Arguments(
            tree, Set.of("make", "pay", "begin", "start", "conclude", "end", "wind", "spend"));
    this.places = new PlaceLinks(scene, tree, words, arguments);
    this.motions = new MotionReader(tree, words, arguments);
    this.travellers = new TravellerFinder(tree, words, arguments, new Parties(scene, tree));
    this.statuses = new StopStatusReader(tree, words, statuses);
    this.days = new StopDays(scene, tree);
  }

  List<Leg> read() {
    List<PlaceLink> links = places.read();
    List<Leg> legs = new ArrayList<>();
    List<Token> roster = new RosterReader(scene, tree).read(places);
    for (PlaceLink link : links) {
      if (roster.stream().noneMatch(name -> name.index() == link.token().index())) {
        Stream.of(told(link, links), where(link, links), named(link, links))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(leg -> add(leg, link, links, legs));
        met(link, links).ifPresent(legs::add);
      }
    }
    roster.stream().flatMap(name -> listed(name, roster).stream()).forEach(legs::add);
    addReturn(legs);
    return legs;
  }

  /// "before flying home on Friday": the last stop was left that day.
  private void addReturn(List<Leg> legs) {
    for (Token home : tree.tokens()) {
      Optional<Token> verb =
          home.lemma().equals("home") && home.relatesAs("advmod")
              ? tree.head(home).filter(Token::isVerb)
              : Optional.empty();
      if (verb.isPresent() && !legs.isEmpty() && legs.getLast().departed() == null) {
        Leg last = legs.getLast();
        PlaceLink link = new PlaceLink(home, last.place(), "", "", verb.get());
        TimeExpression day = days.find(link, List.of()).day();
        if (day != null) {
          legs.set(legs.size() - 1, last.until(day));
        }
      }
    }
  }

  /// "landed in Amman on Friday and left on Sunday for Cairo": the second day is when Amman was
  /// left.
  private void add(Leg leg, PlaceLink link, List<PlaceLink> links, List<Leg> legs) {
    boolean leaves =
        leg.moment().motion() == Motion.BOUND && words.has(Role.LEAVE, lemma(link.word()));
    TimeExpression day = leaves ? days.find(link, links).day() : null;
    if (day != null && !legs.isEmpty() && legs.getLast().departed() == null) {
      legs.add(legs.removeLast().until(day));
    }
    legs.add(leg);
  }

  /// One place of a list: the traveller is the person of whom the sentence speaks.
  private Optional<Leg> listed(Token name, List<Token> roster) {
    List<PlaceLink> links =
        roster.stream()
            .flatMap(token ->
                places.find(token).stream()
                    .map(place -> new PlaceLink(token, place, "to", "to", token)))
            .toList();
    List<Party> persons = travellers.persons(scene);
    return links.stream()
        .filter(link -> !persons.isEmpty() && link.token().index() == name.index())
        .flatMap(link -> leg(link, Motion.ARRIVAL, persons, links).stream())
        .map(leg -> leg.arrived() != null ? leg : dated(leg, name, roster))
        .findFirst();
  }

  private Leg dated(Leg leg, Token name, List<Token> roster) {
    boolean diary = roster.stream().filter(one -> days.inList(one, roster).isPresent()).count() > 1;
    return diary ? days.inList(name, roster).map(leg::on).orElse(leg) : leg;
  }

  private Optional<Leg> told(PlaceLink link, List<PlaceLink> links) {
    return motions
        .find(link)
        .flatMap(motion -> leg(link, motion, travellers.find(link.word()), links))
        .filter(leg -> !leg.travellers().isEmpty() || (leg.isFirm() && !link.isToldByVerb()));
  }

  /// "met the Korean minister in Tokyo": whoever is met there is there as well.
  private Optional<Leg> met(PlaceLink link, List<PlaceLink> links) {
    PlaceLink place = clause(link).orElse(link);
    return Optional.of(place)
        .filter(at -> MEETING.contains(lemma(at.word())) && PlaceLink.isVerb(at.word()))
        .filter(at -> at != link || motions.find(link).filter(Motion.PRESENCE::equals).isPresent())
        .map(at ->
            travellers.filled(at.word(), "object").stream()
                .filter(party -> TravellerFinder.isPerson(scene, party))
                .toList())
        .filter(parties -> !parties.isEmpty())
        .flatMap(parties -> leg(place, Motion.PRESENCE, parties, links));
  }

  /// "Baghdad, where the secretary spent the night".
  private Optional<PlaceLink> clause(PlaceLink link) {
    return tree.tokens().stream()
        .skip(link.token().index() + 1L)
        .dropWhile(token -> token.upos() == UniversalPos.PUNCT || token.relatesAs("flat"))
        .findFirst()
        .filter(token -> token.lemma().equals("where"))
        .flatMap(tree::head)
        .map(verb -> new PlaceLink(link.token(), link.place(), "in", "in", verb));
  }

  private Optional<Leg> where(PlaceLink link, List<PlaceLink> links) {
    return clause(link)
        .flatMap(
            inner -> leg(inner, motions.where(inner.word()), travellers.find(inner.word()), links))
        .filter(leg ->
            leg.travellers().stream().anyMatch(party -> TravellerFinder.isPerson(scene, party)));
  }

  /// "Istanbul marks the ninth stop", "the next stop is Istanbul", "Abidjan is to follow".
  private Optional<Leg> named(PlaceLink link, List<PlaceLink> links) {
    Token word = link.word();
    Optional<Token> stop =
        Stream.concat(Stream.of(word), tree.children(word, "obj", "nsubj", "xcomp").stream())
            .filter(noun -> words.has(Role.STOP, lemma(noun)) && !PlaceLink.isVerb(noun))
            .findFirst();
    boolean follows = words.has(Role.FOLLOW, lemma(word)) && word.isVerb();
    boolean subject = link.slot().equals("subject") || word.index() == link.token().index();
    if (follows && AFTER.contains(link.around()) && hasPlaceAsSubject(word)) {
      return leg(link, Motion.PASSAGE, List.of(), links);
    }
    if (!subject || (stop.isEmpty() && !follows)) {
      return Optional.empty();
    }
    List<Party> owners =
        stop.stream()
            .flatMap(noun -> tree.children(noun, "nmod").stream())
            .flatMap(tour -> travellers.filled(tour, "owner").stream())
            .toList();
    PlaceLink marked = stop.map(link::at).orElse(link);
    boolean open =
        (follows && (word.xpos().equals("VB") || !word.xpos().equals("VBD")))
            || stop.filter(this::isStillToCome).isPresent();
    Motion motion = open ? Motion.BOUND : Motion.ARRIVAL;
    return leg(marked, motion, owners, links);
  }

  /// "Cairo is the last stop".
  private boolean isStillToCome(Token stop) {
    boolean present =
        tree.children(stop, "cop").stream().anyMatch(be -> be.xpos().equals("VBZ"))
            || tree.head(stop).filter(verb -> verb.xpos().equals("VBZ")).isPresent();
    return present
        && tree.children(stop, "amod").stream().anyMatch(word -> COMING.contains(lemma(word)));
  }

  private @Nullable LocalDate today() {
    PublicationTime published = scene.dispatch().dispatch().published();
    return published == null ? null : published.date();
  }

  private boolean hasPlaceAsSubject(Token verb) {
    return tree.child(verb, "nsubj").flatMap(places::find).isPresent();
  }

  private Optional<Leg> leg(
      PlaceLink link, Motion motion, List<Party> parties, List<PlaceLink> links) {
    Days when = days.find(link, links);
    return statuses
        .find(link, motion, when.first(), today())
        .map(status -> leg(link, motion, parties, when, status, links));
  }

  private Leg leg(
      PlaceLink link,
      Motion motion,
      List<Party> parties,
      Days when,
      StopStatus status,
      List<PlaceLink> links) {
    return new Leg(
        parties,
        link.place(),
        status,
        motions.isFirm(link, motion),
        motions.isAttended(link, motion) || isWhere(link),
        arrived(motion, when),
        departed(link, motion, when, links),
        moment(link, motion, links),
        evidence(link.word()));
  }

  private boolean isWhere(PlaceLink link) {
    return tree.children(link.word(), "advmod").stream()
        .anyMatch(word -> word.lemma().equals("where") && word.index() > link.token().index());
  }

  private static @Nullable TimeExpression arrived(Motion motion, Days when) {
    return motion == Motion.ARRIVAL && when.day() != null ? when.day() : when.from();
  }

  private @Nullable TimeExpression departed(
      PlaceLink link, Motion motion, Days when, List<PlaceLink> links) {
    if (motion != Motion.DEPARTURE) {
      return when.until();
    }
    if (words.has(Role.COME, lemma(link.word()))) {
      return null;
    }
    return when.day() != null
        ? when.day()
        : links.stream()
            .filter(other -> other.word().index() == link.word().index() && other != link)
            .flatMap(other -> Optional.ofNullable(days.find(other, links).day()).stream())
            .findFirst()
            .orElse(null);
  }

  private Moment moment(PlaceLink link, Motion motion, List<PlaceLink> links) {
    Token word = link.word();
    boolean alone = links.stream().noneMatch(o -> o != link && o.word().index() == word.index());
    boolean back = motion == Motion.DEPARTURE && alone && words.has(Role.COME, lemma(word));
    return new Moment(
        !back && !isEarlier(word),
        tree.sentence().index(),
        side(link),
        word.index() == link.token().index() ? link.token().index() : word.index(),
        motion,
        link.token().index());
  }

  private int side(PlaceLink link) {
    Stream<String> marks =
        Stream.concat(
            Stream.of(link.slot(), link.around()),
            tree.children(link.word(), "mark").stream().map(Token::lemma));
    return marks.mapToInt(mark -> AFTER.contains(mark) ? -1 : BEFORE.contains(mark) ? 1 : 0).sum();
  }

  private boolean isEarlier(Token verb) {
    return tree.children(verb, "aux").stream()
            .anyMatch(have -> have.xpos().equals("VBD") && have.lemma().equals("have"))
        || tree.children(verb, "advmod").stream().anyMatch(word -> EARLIER.contains(lemma(word)));
  }

  private Span evidence(Token word) {
    Span clause = tree.subtreeSpan(word);
    return clause.length() <= LONGEST_EVIDENCE ? clause : word.span();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
