// What the person does, as acts on statements: each is shown at once and sent to be saved.

import { proposalFor } from "./proposals.js";
import { newId, newStatement, adopted, completed, overlapped, repeated, withoutSpan, withSpan, withValue } from "./statements.js";

/** @import { Act, Mention, Span, Statement, Value } from "./types.js" */
/** @import { ArticlePane } from "./article.js" */
/** @import { State, View } from "./state.js" */
/** @import { Proposal } from "./statements.js" */

/** @typedef {Omit<Act, "type" | "request" | "article">} Parts */

export class Acts {
  /**
   * @param {object} known
   * @param {State} known.state
   * @param {ArticlePane} known.article
   * @param {string} known.id  the article's
   * @param {string} known.annotator
   * @param {Mention[]} known.mentions
   * @param {(act: Act) => void} send
   */
  constructor({ state, article, id, annotator, mentions }, send) {
    this.state = state;
    this.article = article;
    this.id = id;
    this.annotator = annotator;
    this.mentions = mentions;
    this.send = send;
    /** What is proposed for statements made here, until it is confirmed or dismissed. @type {Map<string, Proposal>} */
    this.proposals = new Map();
    /** @type {{key: string, statement: Statement} | null} */
    this.parts = null;
    /** The words that got a role last, to be repeated. @type {{id: string, role: string, span: Span} | null} */
    this.last = null;
  }

  /**
   * Make words a role of the active statement, or of a new one: a second claim is another
   * statement.
   * @param {string} role
   * @param {Span} span
   * @param {boolean} extend
   * @returns {"created" | "marked" | "remarked"} what came of it
   */
  mark(role, span, extend) {
    const active = this.own(this.state.active);
    const fresh = !active || (role === "claim" && !extend && active.spans["claim"]?.length);
    const before = fresh ? newStatement(this.id, this.annotator) : active;
    const statement = withSpan(before, role, span, extend);
    this.state.active = statement.id;
    this.last = { id: statement.id, role, span };
    if (fresh && role === "claim") this.propose(statement);
    else this.withdraw(statement.id, role);
    this.set(statement);
    if (fresh) return "created";
    return overlapped(before, role, span).length ? "remarked" : "marked";
  }

  /**
   * The roles of the active statement whose boundary a span can set anew, where the role's plain key
   * would do something else: begin another statement, or leave none of several stretches.
   * @param {Span} span
   * @returns {string[]}
   */
  correctable(span) {
    const active = this.own(this.state.active);
    if (!active) return [];
    return Object.keys(active.spans).filter(
      (role) => (role === "claim" || (active.spans[role] ?? []).length > 1) && overlapped(active, role, span).length,
    );
  }

  /**
   * Say what a statement is. Doing so confirms what is proposed for it, and accepts a suggestion.
   * @param {string} id
   * @param {string} field
   * @param {Value | null} value
   */
  change(id, field, value) {
    const view = this.state.view(id);
    if (!view) return;
    const own = view.kind === "own" ? this.confirmed(view.statement) : adopted(view.statement, this.annotator);
    this.state.active = own.id;
    this.set(withValue(own, field, value));
  }

  /**
   * Take a stretch of words out of a statement; without any words there is no statement.
   * @param {string} id
   * @param {string} role
   * @param {Span} span
   */
  removeSpan(id, role, span) {
    const statement = this.own(id);
    if (!statement) return;
    const rest = withoutSpan(statement, role, span);
    if (rest) this.set(rest);
    else this.remove(id);
  }

  /** @param {string} id */
  remove(id) {
    this.proposals.delete(id);
    this.do({ op: "delete", ids: [id], seen: { [id]: this.state.seen(id) } });
  }

  /**
   * Mark the same words wherever they come again behind a span, each as a statement, in one act.
   * @param {string} id
   * @param {string} role
   * @param {Span} span
   * @param {Span[]} occurrences
   * @returns {number} how many
   */
  repeat(id, role, span, occurrences) {
    const statement = this.own(id);
    if (!statement) return 0;
    const marked = this.state.views().filter((view) => view.kind === "own");
    const free = occurrences.filter(
      (each) => !marked.some((view) => view.statement.spans[role]?.some((known) => known.start < each.end && each.start < known.end)),
    );
    const statements = repeated(statement, role, span, free);
    if (statements.length) this.set(...statements);
    return statements.length;
  }

  /**
   * Take over suggestions, or somebody else's statements, as one's own: one act.
   * @param {string[]} ids
   */
  accept(ids) {
    const taken = ids
      .map((id) => this.state.view(id))
      .filter((view) => view !== null && view.kind !== "own")
      .map((view) => adopted(/** @type {View} */ (view).statement, this.annotator));
    const [only] = taken;
    if (!only) return;
    if (taken.length === 1) this.state.active = only.id;
    this.set(...taken);
  }

  /** @param {string} id */
  reject(id) {
    this.do({ op: "reject", ids: [id] });
  }

  /** @param {string} id */
  confirm(id) {
    const statement = this.own(id);
    if (statement && this.proposals.has(id)) this.set(this.confirmed(statement));
  }

  /**
   * The parts that are proposed for a statement, as a statement of nothing else; the same object as
   * long as they are the same.
   * @param {string} id
   * @returns {Statement | null}
   */
  proposedParts(id) {
    const own = this.own(id);
    const proposal = this.proposals.get(id);
    if (!own || !proposal) return null;
    const key = JSON.stringify([own.spans, proposal.spans]);
    if (this.parts?.key !== key || this.parts.statement.id !== id) {
      const spans = Object.entries(proposal.spans).filter(([role]) => !own.spans[role]?.length);
      this.parts = { key, statement: { ...own, spans: Object.fromEntries(spans) } };
    }
    return this.parts.statement;
  }

  /** @param {string} id */
  dismiss(id) {
    this.proposals.delete(id);
  }

  /** @param {Statement[]} statements */
  set(...statements) {
    const seen = Object.fromEntries(statements.map(({ id }) => [id, this.state.seen(id)]));
    this.do({ op: "set", statements, seen });
  }

  /** @param {Parts} parts */
  do(parts) {
    /** @type {Act} */
    const act = { type: "act", request: newId(), article: this.id, ...parts };
    this.state.expect(act);
    this.send(act);
  }

  /**
   * @param {string | null} id
   * @returns {Statement | null}
   */
  own(id) {
    const view = this.state.view(id);
    return view?.kind === "own" ? view.statement : null;
  }

  /** @param {Statement} statement */
  confirmed(statement) {
    const proposal = this.proposals.get(statement.id);
    this.proposals.delete(statement.id);
    return proposal ? completed(statement, proposal) : statement;
  }

  /** @param {Statement} statement */
  propose(statement) {
    const proposal = proposalFor(statement, { article: this.article, views: this.state.views(), mentions: this.mentions });
    if (proposal) this.proposals.set(statement.id, proposal);
  }

  /**
   * What the person marks is not proposed any more; the speaker's name goes with the words.
   * @param {string} id
   * @param {string} role
   */
  withdraw(id, role) {
    const proposal = this.proposals.get(id);
    if (!proposal) return;
    const { [role]: _, ...spans } = proposal.spans;
    const { actor, ...values } = proposal.values;
    const kept = { spans, values: role === "speaker" || actor === undefined ? values : { ...values, actor } };
    if (Object.keys({ ...kept.spans, ...kept.values }).length) this.proposals.set(id, kept);
    else this.proposals.delete(id);
  }
}
