package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.AnnotatedDispatches;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.MentionType;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// Makes dispatches of sentences written as `form|tag|head|relation`, and writes their statements
/// as marked-up lines: `SAYS [source] {cue} <content>`.
///
/// The lemma is the lower-case form unless the tag has one: `said|VBD:say|0|root`. A `¶` between
/// sentences begins a paragraph.
public final class Told {

  private Told() {}

  /// Returns a dispatch in which every name given is a mention of an actor of its own.
  public static ResolvedDispatch resolved(String sentences, String... names) {
    AnnotatedDispatch annotated = AnnotatedDispatches.fromConllu("2024-10-20", conllu(sentences));
    List<Mention> mentions = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    for (String name : names) {
      Id<Actor> actor = new Id<>("a" + (actors.size() + 1));
      actors.add(actor(actor, name));
      mentions.add(mention(annotated.text(), name, actor));
    }
    return new ResolvedDispatch(
        annotated, null, null, mentions, actors, List.of(), List.of(), List.of());
  }

  static List<Statement> statements(ResolvedDispatch dispatch) {
    return StatementFinder.load().find(dispatch);
  }

  static List<String> lines(String sentences) {
    ResolvedDispatch resolved = resolved(sentences);
    return statements(resolved).stream().map(s -> line(resolved, s)).toList();
  }

  static String line(ResolvedDispatch dispatch, Statement statement) {
    Statement.@Nullable Party source = statement.source();
    return "%s%s [%s] {%s} <%s>"
        .formatted(
            statement.attitude(),
            statement.parent() == null ? "" : " in " + statement.parent(),
            source == null ? "" : words(dispatch, source.spans()),
            words(dispatch, statement.cue()),
            words(dispatch, statement.content()));
  }

  static String words(ResolvedDispatch dispatch, List<Span> spans) {
    return String.join(" … ", spans.stream().map(span -> dispatch.annotated().text(span)).toList());
  }

  private static Mention mention(String text, String name, Id<Actor> actor) {
    int start = text.indexOf(name);
    Span span = new Span(start, start + name.length());
    Span head = new Span(start + name.lastIndexOf(' ') + 1, span.end());
    Id<Mention> id = new Id<>("m" + actor.value().substring(1));
    return new Mention(id, span, name, head, MentionKind.NAME, MentionType.PERSON, actor, null);
  }

  private static Actor actor(Id<Actor> id, String name) {
    return new Actor(
        id,
        name,
        null,
        ActorType.PERSON,
        null,
        null,
        null,
        null,
        ActorStatus.UNRESOLVED,
        List.of(),
        1,
        List.of());
  }

  private static String conllu(String sentences) {
    StringBuilder out = new StringBuilder();
    String[] lines = sentences.strip().split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].strip().equals("¶")) {
        boolean last = i + 1 < lines.length && lines[i + 1].strip().equals("¶");
        sentence(out, lines[i].strip().split("\\s+"), last ? "SpacesAfter=\\n\\n" : "_");
      }
    }
    return out.toString();
  }

  private static void sentence(StringBuilder out, String[] tokens, String afterLast) {
    for (int i = 0; i < tokens.length; i++) {
      String[] parts = tokens[i].split("\\|");
      String next = i + 1 < tokens.length ? tokens[i + 1].split("\\|")[0] : " ";
      boolean tight = parts[0].equals("“") || ",.:?!”’".contains(next);
      String space = i == tokens.length - 1 ? afterLast : tight ? "SpaceAfter=No" : "_";
      String[] tag = parts[1].split(":", 2);
      String lemma = tag.length > 1 ? tag[1] : parts[0].toLowerCase(Locale.ROOT);
      String pos = universal(tag[0], parts[3]);
      out.append(
          String.join(
              "\t",
              String.valueOf(i + 1),
              parts[0],
              lemma,
              pos,
              tag[0],
              "_",
              parts[2],
              parts[3],
              "_",
              space));
      out.append('\n');
    }
    out.append('\n');
  }

  private static String universal(String tag, String relation) {
    if (relation.startsWith("aux") || relation.equals("cop")) {
      return "AUX";
    }
    if (relation.equals("mark")) {
      return tag.equals("TO") ? "PART" : "SCONJ";
    }
    return switch (tag) {
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "PRP", "PRP$", "WP", "WDT" -> "PRON";
      case "DT" -> "DET";
      case "JJ" -> "ADJ";
      case "RB", "WRB" -> "ADV";
      case "IN" -> "ADP";
      case "CD" -> "NUM";
      case "P" -> "PUNCT";
      default -> tag.startsWith("VB") ? "VERB" : "X";
    };
  }
}
