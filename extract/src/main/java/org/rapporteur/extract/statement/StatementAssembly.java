package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.quotation.Quotation;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Id;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Carrier;
import org.rapporteur.model.Statement.Party;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.StatementConfidence;

/// Makes statements of proposals: ids, parties, kind, circumstances, the chain of carriers.
final class StatementAssembly {

  /// Shares of quoted letters beyond which a content counts as all quoted, or not at all.
  private static final double ALL = 0.98;

  private static final double NONE = 0.02;

  private static final Set<String> ONESELF = Set.of("i", "we");

  private final ResolvedDispatch dispatch;
  private final Quotations quotations;
  private final StatementConfidence confidence;
  private final Parties parties;
  private final Media media;
  private final CircumstanceFinder circumstances;

  StatementAssembly(
      ResolvedDispatch dispatch, Quotations quotations, Cues cues, StatementConfidence confidence) {
    this.dispatch = dispatch;
    this.confidence = confidence;
    this.quotations = quotations;
    this.parties = new Parties(dispatch, cues);
    this.media = new Media(dispatch, cues);
    this.circumstances = new CircumstanceFinder(dispatch, cues, parties);
  }

  List<Statement> assemble(List<Proposal> read) {
    List<Proposal> proposals = new JoinedCarriers(dispatch.annotated(), circumstances).share(read);
    Nesting nesting = new Nesting(proposals);
    Map<Proposal, Id<Statement>> ids = new HashMap<>();
    proposals.forEach(proposal -> ids.put(proposal, new Id<>("s" + (ids.size() + 1))));
    return proposals.stream().map(proposal -> statement(proposal, nesting, ids)).toList();
  }

  private Statement statement(
      Proposal proposal, Nesting nesting, Map<Proposal, Id<Statement>> ids) {
    Circumstances around = circumstances.find(proposal);
    @Nullable Id<Statement> parent = nesting.parent(proposal).map(ids::get).orElse(null);
    return new Statement(
        id(ids, proposal),
        kind(proposal.content()),
        proposal.attitude(),
        speaker(proposal, nesting),
        proposal.cue(),
        proposal.content(),
        party(around.addressee()),
        around.occasion(),
        around.place(),
        around.date(),
        via(proposal, around, nesting, ids),
        parent,
        confidence.of(proposal.confidence(), parent != null));
  }

  private static Id<Statement> id(Map<Proposal, Id<Statement>> ids, Proposal proposal) {
    return Optional.ofNullable(ids.get(proposal)).orElseThrow();
  }

  /// Who says it; "I" and "we" in what somebody says are that somebody.
  private @Nullable Party speaker(Proposal proposal, Nesting nesting) {
    Party own = party(proposal.source());
    if (own == null || !own.actors().isEmpty() || !own.spans().stream().allMatch(this::isOneself)) {
      return own;
    }
    return nesting
        .parent(proposal)
        .map(outer -> speaker(outer, nesting))
        .map(outer -> new Party(own.spans(), outer.actors()))
        .orElse(own);
  }

  private boolean isOneself(Span span) {
    return ONESELF.contains(dispatch.annotated().text(span).toLowerCase(Locale.ROOT));
  }

  private @Nullable Party party(List<Span> spans) {
    return spans.isEmpty() ? null : parties.party(spans);
  }

  private List<Carrier> via(
      Proposal proposal, Circumstances around, Nesting nesting, Map<Proposal, Id<Statement>> ids) {
    List<Carrier> via = new ArrayList<>();
    addPhrases(via, proposal, around);
    Party self = party(proposal.source());
    Optional<Proposal> outer = nesting.parent(proposal);
    while (outer.isPresent()) {
      Proposal carrier = outer.get();
      Party other = party(carrier.source());
      if (other != null && carries(carrier, self, other)) {
        via.add(new Carrier(other.spans(), other.actors(), id(ids, carrier)));
      }
      addPhrases(via, carrier, circumstances.find(carrier));
      outer = nesting.parent(carrier);
    }
    return via;
  }

  /// `according to …`, `quoted by …`
  private void addPhrases(List<Carrier> via, Proposal proposal, Circumstances around) {
    List<Span> phrases = new ArrayList<>(around.carriers());
    phrases.addAll(proposal.via());
    for (Span phrase : phrases) {
      via.add(new Carrier(List.of(phrase), parties.actors(phrase), null));
    }
  }

  /// A medium or a document carries what it reports; one person who tells of another does not, nor
  /// does a medium with a mere plan or belief about it.
  private boolean carries(Proposal carrier, @Nullable Party self, Party other) {
    boolean says = carrier.attitude() == Attitude.SAYS || carrier.attitude() == Attitude.DENIES;
    boolean cited = carrier.rule().equals(CitedSources.RULE);
    return says
        && (cited ? media.isMedium(other) : media.carries(carrier, other))
        && self != null
        && !same(self, other);
  }

  /// A pronoun that nobody could resolve most likely means the speaker, unless that is a medium.
  private boolean same(Party self, Party other) {
    return self.actors().isEmpty()
        ? self.spans().stream().allMatch(this::isPronoun) && !media.isMedium(other)
        : self.actors().equals(other.actors());
  }

  private boolean isPronoun(Span span) {
    return dispatch.annotated().tokensIn(span).stream()
        .allMatch(token -> token.upos() == UniversalPos.PRON);
  }

  private StatementKind kind(List<Span> content) {
    int letters = 0;
    int quoted = 0;
    for (Span span : content) {
      letters += letters(span);
      for (Quotation quotation : quotations.in(span)) {
        quoted += span.intersection(quotation.span()).map(this::letters).orElse(0);
      }
    }
    double share = letters == 0 ? 0 : (double) quoted / letters;
    if (share > ALL) {
      return StatementKind.DIRECT;
    }
    return share < NONE ? StatementKind.INDIRECT : StatementKind.MIXED;
  }

  private int letters(Span span) {
    return (int) dispatch.annotated().text(span).chars().filter(Character::isLetterOrDigit).count();
  }
}
