// What stands on one card: a statement of one's own, a suggestion, or somebody else's statement.

import { h } from "./dom.js";
import { choiceButton, fieldBadge, FieldControl, valueWords } from "./fields.js";
import { swatch } from "./marker.js";
import { quoteOf } from "./statements.js";

/** @import { Actor, Codebook, Head, Role, Span, Statement, Value } from "./types.js" */
/** @import { Kept } from "./kept.js" */
/** @import { View } from "./state.js" */
/** @import { Proposal } from "./statements.js" */
/** @import { Words } from "./strings.js" */

/**
 * @typedef {object} CardActions
 * @property {(id: string) => void} activate
 * @property {(id: string | null) => void} point  the pointer is over a card, or over none
 * @property {(id: string, field: string, value: Value | null) => void} change
 * @property {(id: string, role: string, span: Span) => void} removeSpan
 * @property {(id: string) => void} remove
 * @property {(id: string, role: string, span: Span) => void} repeat
 * @property {(span: Span) => void} show
 * @property {(id: string, statement: Statement | null) => void} resolve
 * @property {(id: string) => void} accept
 * @property {(id: string) => void} edit
 * @property {(id: string) => void} reject
 * @property {(id: string) => void} confirm
 * @property {(id: string) => void} dismiss
 * @property {(name: string, into: string) => void} merge
 * @property {() => void} leave
 * @property {() => void} showAll  whatever search and filter hide
 */

/**
 * @typedef {object} Shown  what every card is drawn with
 * @property {Codebook} codebook
 * @property {Words} words
 * @property {Actor[]} actors
 * @property {CardActions} actions
 */

/**
 * @param {View} view
 * @param {boolean} active
 * @param {Proposal | null} proposal
 * @param {Shown} shown
 * @param {Kept} kept  what stood on the card so far
 * @returns {(Node | null | false)[]}
 */
export function cardContents(view, active, proposal, shown, kept) {
  const { id, statement, heads, problem } = view;
  const { words, codebook } = shown;
  if (view.kind === "suggestion") return suggestion(view, active, shown);
  if (view.kind === "other") return other(view, active, shown);
  /** @param {string} name @param {unknown[]} inputs @param {() => Node} make */
  const part = (name, inputs, make) => kept.part(name, [id, words.language, ...inputs], make);
  return [
    problem ? h("p", { class: "wb-problem" }, `${words.say("problem")} `, h("bdi", {}, problem)) : null,
    heads.filter((head) => head.statement).length > 1 && part("conflict", [heads], () => conflict(id, heads, shown)),
    active
      ? part("roles", [statement.spans, proposal?.spans], () => roles(statement, proposal, shown, true))
      : brief(statement, shown),
    active && proposal !== null && part("confirmation", [proposal], () => confirmation(id, proposal, shown)),
    active && controls(statement, proposal, shown, kept),
    active && statement.codebook && statement.codebook !== codebook.version
      ? h("p", { class: "wb-hint" }, words.say("olderCodebook", { version: statement.codebook }))
      : null,
  ];
}

/**
 * What a card says while another one is being worked at.
 * @param {Statement} statement
 * @param {Shown} shown
 */
function brief(statement, { codebook, words }) {
  const speaker = statement.values["actor"] ?? quoteOf(statement, "speaker");
  const badges = codebook.fields
    .filter((field) => field.kind === "choice" && statement.values[field.name] !== undefined)
    .map((field) => fieldBadge(field, /** @type {Value} */ (statement.values[field.name]), words));
  const note = statement.values["note"];
  return h(
    "div",
    { class: "wb-brief" },
    h(
      "p",
      { class: "wb-brief-head" },
      h("bdi", { class: "wb-brief-actor" }, String(speaker || words.say("unnamed"))),
      h("span", { class: "wb-brief-cue", dir: "rtl", lang: "fa" }, quoteOf(statement, "cue")),
    ),
    h("p", { class: "wb-brief-claim", dir: "rtl", lang: "fa" }, quoteOf(statement, "claim")),
    h("p", { class: "wb-badges" }, ...badges),
    note ? h("p", { class: "wb-brief-note", dir: "auto" }, String(note)) : null,
  );
}

/**
 * Every role with its words, each stretch with a way to find and to remove it.
 * @param {Statement} statement
 * @param {Proposal | null} proposal
 * @param {Shown} shown
 * @param {boolean} editable
 */
function roles(statement, proposal, shown, editable) {
  const rows = shown.codebook.roles.map((role) => {
    const own = statement.spans[role.name] ?? [];
    const proposed = own.length ? [] : (proposal?.spans[role.name] ?? []);
    const shows = editable || own.length > 0;
    return shows && roleRow(statement.id, role, own, proposed, shown, editable);
  });
  return h("div", { class: "wb-roles" }, ...rows);
}

/**
 * @param {string} id
 * @param {Role} role
 * @param {Span[]} own
 * @param {Span[]} proposed
 * @param {Shown} shown
 * @param {boolean} editable
 */
function roleRow(id, role, own, proposed, { words, actions }, editable) {
  const name = words.label(role.label);
  /** @param {Span} span @param {boolean} removable */
  const stretch = (span, removable) =>
    h(
      "span",
      { class: "wb-stretch" },
      h("button", { type: "button", class: "wb-quote", dir: "rtl", lang: "fa", onclick: () => actions.show(span) }, span.quote),
      removable && iconButton("wb-repeat", words.say("any"), words.say("repeat"), () => actions.repeat(id, role.name, span)),
      removable && iconButton("wb-remove", "×", words.say("remove", { role: name }), () => actions.removeSpan(id, role.name, span)),
    );
  return h(
    "div",
    { class: "wb-role", "data-role": role.name, "data-proposed": proposed.length ? "true" : null },
    h("span", { class: "wb-role-name", title: words.label(role.definition) }, swatch(role.color), name),
    editable && !own.length && !proposed.length && h("span", { class: "wb-unmarked" }, h("kbd", {}, role.key.toUpperCase())),
    h("span", { class: "wb-stretches" }, ...own.map((span) => stretch(span, editable)), ...proposed.map((span) => stretch(span, false))),
  );
}

/**
 * @param {string} id
 * @param {Proposal} proposal
 * @param {Shown} shown
 */
function confirmation(id, proposal, { codebook, words, actions }) {
  const roles = codebook.roles.filter((role) => proposal.spans[role.name]?.length);
  const fields = codebook.fields.filter((field) => proposal.values[field.name] !== undefined);
  const parts = words.list([...roles, ...fields].map((each) => words.label(each.label)));
  return h(
    "p",
    { class: "wb-confirmation" },
    h("span", {}, words.say("proposed", { parts })),
    h("button", { type: "button", class: "wb-button wb-confirm", onclick: () => actions.confirm(id) }, words.say("confirm"), h("kbd", {}, "Enter")),
    h("button", { type: "button", class: "wb-button", onclick: () => actions.dismiss(id) }, words.say("dismiss"), h("kbd", {}, "X")),
  );
}

/**
 * @param {Statement} statement
 * @param {Proposal | null} proposal
 * @param {Shown} shown
 * @param {Kept} kept
 */
function controls(statement, proposal, { codebook, words, actors, actions }, kept) {
  const { id } = statement;
  const made = kept.part("controls", [id, words.language], () => {
    const context = {
      words,
      change: (/** @type {string} */ field, /** @type {Value | null} */ value) => actions.change(id, field, value),
      merge: actions.merge,
      leave: actions.leave,
    };
    const fields = codebook.fields.map((field) => new FieldControl(field, id, context));
    const remove = h("button", { type: "button", class: "wb-delete", onclick: () => actions.remove(id) }, words.say("delete"));
    return { fields, element: h("div", { class: "wb-controls" }, ...fields.map(({ element }) => element), remove) };
  });
  for (const field of made.fields) field.show({ statement, proposed: proposal?.values ?? {}, actors });
  return made.element;
}

/**
 * @param {View} view
 * @param {boolean} active
 * @param {Shown} shown
 * @returns {Node[]}
 */
function suggestion({ id, statement }, active, shown) {
  const { words, actions, codebook } = shown;
  const confidence = statement.values["confidence"];
  const sure = typeof confidence === "number" ? words.percent(confidence) : "";
  if (!active) {
    // One line of each: they are to be looked through, not to bury one's own statements.
    const speaker = statement.values["actor"] ?? quoteOf(statement, "speaker");
    return [
      h(
        "p",
        { class: "wb-glimpse" },
        h("span", { class: "wb-glimpse-sign", "aria-hidden": "true" }, words.say("openSign")),
        h("bdi", { class: "wb-glimpse-words" }, [speaker, quoteOf(statement, "claim")].filter(Boolean).join(": ")),
        sure && h("span", { class: "wb-confidence", title: words.say("sure", { share: sure }) }, sure),
      ),
    ];
  }
  const head = h(
    "p",
    { class: "wb-suggestion-head" },
    words.say("suggestion"),
    sure && h("span", { class: "wb-confidence" }, words.say("sure", { share: sure })),
  );
  const buttons = h(
    "p",
    { class: "wb-suggestion-buttons" },
    h("button", { type: "button", class: "wb-button wb-accept", onclick: stopping(() => actions.accept(id)) }, words.say("accept"), h("kbd", {}, "A")),
    h("button", { type: "button", class: "wb-button wb-edit", onclick: stopping(() => actions.edit(id)) }, words.say("edit"), h("kbd", {}, "E")),
    h("button", { type: "button", class: "wb-button wb-reject", onclick: stopping(() => actions.reject(id)) }, words.say("reject"), h("kbd", {}, "X")),
  );
  // Saying what the stance is says that the suggestion is right.
  const quick = codebook.fields
    .filter((field) => field.values.some((each) => each.key))
    .map((field) =>
      h(
        "div",
        { class: "wb-choices", role: "group", "aria-label": words.label(field.label) },
        ...field.values.map((each, n) =>
          choiceButton(each, n, each.name === statement.values[field.name], words, () => actions.change(id, field.name, each.name)),
        ),
      ),
    );
  return [head, roles(statement, null, shown, false), badges(statement, shown), ...quick, buttons];
}

/**
 * @param {View} view
 * @param {boolean} active
 * @param {Shown} shown
 * @returns {Node[]}
 */
function other({ id, statement }, active, shown) {
  const { words, actions } = shown;
  const head = h("p", { class: "wb-other-head" }, h("bdi", {}, statement.annotator));
  if (!active) return [head, brief(statement, shown)];
  return [
    head,
    roles(statement, null, shown, false),
    badges(statement, shown),
    h("p", { class: "wb-suggestion-buttons" }, h("button", { type: "button", class: "wb-button wb-accept", onclick: stopping(() => actions.accept(id)) }, words.say("adopt"), h("kbd", {}, "A"))),
  ];
}

/**
 * Every value of a statement that is only read.
 * @param {Statement} statement
 * @param {Shown} shown
 */
function badges(statement, { codebook, words }) {
  const coded = codebook.fields.filter((field) => statement.values[field.name] !== undefined && field.name !== "confidence");
  return h("p", { class: "wb-badges" }, ...coded.map((field) => fieldBadge(field, /** @type {Value} */ (statement.values[field.name]), words)));
}

/**
 * Both versions of a statement that was edited twice, to choose from.
 * @param {string} id
 * @param {Head[]} heads
 * @param {Shown} shown
 */
function conflict(id, heads, shown) {
  const { words, actions } = shown;
  return h(
    "div",
    { class: "wb-conflict", role: "group", "aria-label": words.say("conflict") },
    h("p", {}, words.say("conflict")),
    ...heads.map((head) =>
      h(
        "div",
        { class: "wb-version" },
        h("bdi", {}, head.statement ? difference(head.statement, shown) : words.say("deletedVersion")),
        h("button", { type: "button", onclick: () => actions.resolve(id, head.statement) }, words.say("keep")),
      ),
    ),
  );
}

/**
 * @param {Statement} statement
 * @param {Shown} shown
 */
function difference(statement, { codebook, words }) {
  const values = codebook.fields
    .filter((field) => statement.values[field.name] !== undefined)
    .map((field) => valueWords(field, /** @type {Value} */ (statement.values[field.name]), words));
  return [summary(statement), ...values].join(" · ");
}

/** @param {Statement} statement */
export function summary(statement) {
  const words = ["speaker", "cue", "claim"].map((role) => quoteOf(statement, role));
  return words.filter(Boolean).join(" — ");
}

/**
 * @param {string} name
 * @param {string} sign
 * @param {string} words
 * @param {() => void} onclick
 */
function iconButton(name, sign, words, onclick) {
  return h("button", { type: "button", class: `wb-icon ${name}`, "aria-label": words, title: words, onclick }, sign);
}

/**
 * The card itself takes up its statement when it is clicked; this button does something else.
 * @param {() => void} act
 */
function stopping(act) {
  return (/** @type {Event} */ event) => {
    event.stopPropagation();
    act();
  };
}
