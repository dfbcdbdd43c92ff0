package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Statement;
import org.rapporteur.reference.EventLexicon;
import org.rapporteur.reference.Ontology;
import org.rapporteur.reference.SpeechWords;

/// Codes the political events of a dispatch by PLOVER and CAMEO.
///
/// Rules propose drafts sentence by sentence; drafts that are no politics are dropped, those that
/// tell one happening become one event with several mentions. Immutable and safe for use by several
/// threads.
public final class EventCoder {

  private static final Set<EventType> VERBAL =
      Set.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.AGREE,
          EventType.SUPPORT);

  private final Ontology ontology;
  private final EventLexicon lexicon;
  private final Rule words;
  private final List<SpeechRule> speeches;
  private final StatusFinder grammar;
  private final StatusJudge statuses;
  private final boolean asksEncoder;
  private final Set<String> lightVerbs;

  private EventCoder(
      Ontology ontology,
      EventLexicon lexicon,
      Rule words,
      List<SpeechRule> speeches,
      StatusFinder grammar,
      StatusJudge statuses,
      boolean asksEncoder) {
    this.ontology = ontology;
    this.lexicon = lexicon;
    this.words = words;
    this.speeches = List.copyOf(speeches);
    this.grammar = grammar;
    this.statuses = statuses;
    this.asksEncoder = asksEncoder;
    this.lightVerbs = Set.copyOf(lexicon.words("light"));
  }

  /// Loads a coder with the tables that are shipped; what the encoder sees is weighed with them.
  public static EventCoder load() {
    return load(true);
  }

  /// Loads a coder that goes by its rules alone.
  static EventCoder ofRules() {
    return load(false);
  }

  private static EventCoder load(boolean asksEncoder) {
    Ontology ontology = Ontology.load();
    EventLexicon lexicon = EventLexicon.load(ontology);
    StatusJudge statuses = StatusJudge.load(asksEncoder);
    StatusFinder grammar = statuses.grammar();
    SpeechWords speech = SpeechWords.load();
    List<SpeechRule> speeches =
        List.of(
            new ChargeRule(speech, grammar),
            new DemandRule(speech),
            new ThreatRule(speech, grammar),
            new PraiseRule(speech, grammar));
    Rule words = new LexiconRule(lexicon, grammar, statuses);
    return new EventCoder(ontology, lexicon, words, speeches, grammar, statuses, asksEncoder);
  }

  /// Returns the events of `scene`, in the order of their first trigger.
  public List<Event> code(Scene scene) {
    Plausibility plausibility = new Plausibility(scene, lexicon);
    Merger merger = new Merger(scene);
    for (Draft draft : drafts(scene)) {
      boolean plausible = plausibility.admits(draft);
      if (plausible || refersBack(draft)) {
        merger.add(draft, plausible);
      }
    }
    EventWriter writer = new EventWriter(ontology, new ContextTagger(scene, ontology), scene);
    return writer.write(merger.happenings());
  }

  private static boolean refersBack(Draft draft) {
    return draft.definite() && draft.cast().everyone().findAny().isEmpty();
  }

  private List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (var tree : scene.trees()) {
      Reader reader = Reader.of(scene, tree, lightVerbs);
      List<Draft> byWords = words.propose(reader);
      List<Draft> standing =
          asksEncoder
              ? new Verdict(reader, grammar).over(byWords, EncoderDrafts.of(reader, statuses))
              : byWords;
      // What a speech does by its content is not told by any word that the encoder has learned.
      Stream<Draft> bySpeech = speeches.stream().flatMap(rule -> rule.propose(reader).stream());
      Stream.concat(standing.stream(), bySpeech)
          .map(draft -> voiced(scene, draft))
          .forEach(drafts::add);
    }
    drafts.sort(Comparator.comparing(Draft::trigger));
    return drafts;
  }

  /// What a speaker does by saying it is asserted by whoever reports the saying; what he denies has
  /// not happened in his voice.
  private static Draft voiced(Scene scene, Draft draft) {
    Optional<Statement> statement = scene.voices().statement(draft.voice());
    if (statement.isEmpty()) {
      return draft;
    }
    if (statement.get().attitude() == Attitude.DENIES) {
      return draft.as(draft.type(), draft.mode(), draft.cameo(), EventStatus.DENIED);
    }
    Statement.Party source = statement.get().source();
    boolean ownDeed =
        VERBAL.contains(draft.type())
            && source != null
            && draft.cast().actorIds().stream().anyMatch(source.actors()::contains);
    return ownDeed ? draft.inVoice(scene.voices().ofSaying(statement.get())) : draft;
  }
}
