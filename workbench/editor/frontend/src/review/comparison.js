// The readings in columns, part by part, what differs first; each cell takes its part for the outcome.

import { h } from "../dom.js";
import { valueWords } from "../fields.js";
import { arrange } from "../kept.js";
import { swatch } from "../marker.js";
import { COLORS, LINES } from "./painting.js";
import { isOwn, nameOf, partsOf, sameIn } from "./draft.js";

/** @import { ArticlePane } from "../article.js" */
/** @import { Codebook, Span, Statement } from "../types.js" */
/** @import { Kept } from "../kept.js" */
/** @import { Draft } from "./draft.js" */
/** @import { OpenItem } from "./types.js" */
/** @import { ReviewWords } from "./strings.js" */

/** Words that all share are cut in their middle beyond this many letters. */
const LONGEST_SHARED = 64;

/**
 * @param {object} shown
 * @param {OpenItem} shown.item
 * @param {Codebook} shown.codebook
 * @param {Draft} shown.draft
 * @param {ReviewWords} shown.words
 * @param {ArticlePane} shown.article
 * @param {(part: string, reading: number) => void} pick
 * @param {Kept} kept  what stood there so far, of this item and in this language
 */
export function comparison({ item, codebook, draft, words, article }, pick, kept) {
  const { readings, missing } = item;
  const parts = partsOf(codebook, readings);
  const differs = parts.filter((part) => !isOwn(part) && readings.some((each) => !sameIn(part, /** @type {Statement} */ (readings[0]), each)));
  const weights = item.what.map((name) => (name.endsWith(" words") ? `role:${name.slice(0, -6)}` : `field:${name}`));
  const rank = (/** @type {string} */ part) => (weights.includes(part) ? weights.indexOf(part) : weights.length);
  differs.sort((one, other) => rank(one) - rank(other));
  const same = parts.filter((part) => !differs.includes(part));
  const columns = readings.length + missing.length;
  const table = kept.part("table", [], () => h("div", { class: "wb-rv-table", role: "table", "aria-label": words.tell("comparison") }));
  const rowOf = (/** @type {string} */ part, /** @type {boolean} */ different) => {
    const taken = readings.map((reading, n) => isTaken(part, reading, n));
    return kept.part(`row ${part}`, [different, taken], () => row(part, different, taken));
  };
  arrange(table, [
    heads(),
    missing.length > 0 && presence(),
    ...differs.map((part) => rowOf(part, true)),
    same.length > 0 && differs.length > 0 && h("div", { class: "wb-rv-row wb-rv-rest", role: "row" }, h("span", { role: "cell" }, words.tell("same"))),
    ...same.map((part) => rowOf(part, false)),
  ]);
  table.style.setProperty("--wb-columns", String(columns));
  return table;

  function heads() {
    return h(
      "div",
      { class: "wb-rv-row wb-rv-heads", role: "row" },
      h("span", { role: "columnheader", class: "wb-rv-part" }, h("span", { class: "wb-live" }, words.tell("comparison"))),
      ...readings.map((reading, n) => h("span", { class: "wb-rv-who", role: "columnheader" }, ...readerName(reading.annotator, n, words, true))),
      ...missing.map((name) => h("span", { class: "wb-rv-who", role: "columnheader" }, h("bdi", {}, name))),
    );
  }

  function presence() {
    return h(
      "div",
      { class: "wb-rv-row wb-rv-different", role: "row", "data-part": "missing" },
      h("span", { class: "wb-rv-part", role: "rowheader" }, differentSign(words), words.tell("missing")),
      ...readings.map(() => h("span", { class: "wb-rv-still", role: "cell" }, words.tell("marked"))),
      ...missing.map(() => h("span", { class: "wb-rv-still wb-rv-none", role: "cell" }, words.tell("notMarked"))),
    );
  }

  /**
   * Whether a reading's part is the one in the outcome.
   * @param {string} part
   * @param {Statement} reading
   * @param {number} n
   */
  function isTaken(part, reading, n) {
    const from = draft.from[part];
    return from === n || from === "all" || (from !== undefined && sameIn(part, reading, draft.statement) && hasPart(part, reading));
  }

  /**
   * @param {string} part
   * @param {boolean} different
   * @param {boolean[]} taken
   */
  function row(part, different, taken) {
    const label = partLabel(part, codebook, words);
    return h(
      "div",
      { class: `wb-rv-row${different ? " wb-rv-different" : ""}`, role: "row", "data-part": part },
      h("span", { class: "wb-rv-part", role: "rowheader" }, different ? differentSign(words) : null, partSwatch(part, codebook), h("span", {}, label)),
      ...readings.map((reading, n) => cell(part, reading, n, label, different, taken[n] ?? false)),
      ...missing.map(() => h("span", { class: "wb-rv-still wb-rv-none", role: "cell" }, words.tell("empty"))),
    );
  }

  /**
   * @param {string} part
   * @param {Statement} reading
   * @param {number} n
   * @param {string} label
   * @param {boolean} different
   * @param {boolean} taken
   */
  function cell(part, reading, n, label, different, taken) {
    const plain = plainWords(part, reading, codebook, words);
    const button = h(
      "button",
      {
        type: "button",
        class: "wb-rv-cell",
        "data-reading": n,
        "aria-pressed": taken,
        "aria-label": words.tell("takePart", { part: label, name: reading.annotator, words: plain }),
        onclick: () => pick(part, n),
      },
      ...(part.startsWith("role:")
        ? roleWords(nameOf(part), reading, different ? readings.filter((_, other) => other !== n) : [], article, words)
        : [h("bdi", {}, plain)]),
    );
    return h("span", { role: "cell", class: "wb-rv-holder" }, button);
  }
}

/**
 * @param {string} name
 * @param {number} n
 * @param {ReviewWords} words
 * @param {boolean} numbered
 */
export function readerName(name, n, words, numbered) {
  const line = h("span", { class: "wb-rv-line", "aria-hidden": "true" });
  line.style.setProperty("--wb-color", COLORS[n % COLORS.length] ?? "");
  line.style.setProperty("--wb-line-style", LINES[n % LINES.length] ?? "");
  return [numbered ? h("kbd", {}, words.number(n + 1)) : null, h("bdi", {}, name), line];
}

/** @param {ReviewWords} words */
function differentSign(words) {
  return h("span", { class: "wb-rv-sign", role: "img", "aria-label": words.tell("isDifferent") }, "≠");
}

/**
 * @param {string} part
 * @param {Codebook} codebook
 * @param {ReviewWords} words
 */
export function partLabel(part, codebook, words) {
  const known = part.startsWith("role:") ? codebook.roles : codebook.fields;
  const named = known.find((each) => each.name === nameOf(part));
  return named ? words.label(named.label) : nameOf(part);
}

/**
 * @param {string} part
 * @param {Codebook} codebook
 */
export function partSwatch(part, codebook) {
  const role = part.startsWith("role:") && codebook.roles.find((each) => each.name === nameOf(part));
  return role ? swatch(role.color) : null;
}

/**
 * @param {string} part
 * @param {Statement} reading
 * @param {Codebook} codebook
 * @param {ReviewWords} words
 */
function plainWords(part, reading, codebook, words) {
  const name = nameOf(part);
  if (part.startsWith("role:")) return (reading.spans[name] ?? []).map(({ quote }) => quote).join(" … ") || words.tell("empty");
  const field = codebook.fields.find((each) => each.name === name);
  const value = reading.values[name];
  return field && value !== undefined ? valueWords(field, value, words) : words.tell("empty");
}

/**
 * @param {string} part
 * @param {Statement} reading
 */
function hasPart(part, reading) {
  const name = nameOf(part);
  return part.startsWith("role:") ? Boolean(reading.spans[name]?.length) : reading.values[name] !== undefined;
}

/**
 * The words of a role; those that another reading does not have are set off.
 * @param {string} role
 * @param {Statement} reading
 * @param {Statement[]} others
 * @param {ArticlePane} article
 * @param {ReviewWords} words
 */
function roleWords(role, reading, others, article, words) {
  const spans = reading.spans[role] ?? [];
  if (!spans.length) return [words.tell("empty")];
  const holder = h("span", { dir: "rtl", lang: "fa" });
  spans.forEach((span, n) => {
    if (n) holder.append(" … ");
    const theirs = others.map((each) => each.spans[role] ?? []);
    // Beside a reading that marked nothing, every word differs: setting all off would say nothing.
    const compared = theirs.filter((each) => each.length);
    for (const [start, end, shared] of stretches(span, compared)) {
      const { offsets, text } = article;
      const piece = text.slice(offsets.toUnits(start), offsets.toUnits(end));
      holder.append(shared ? shortened(piece) : h("span", { class: "wb-rv-only" }, piece));
    }
  });
  return [holder];
}

/**
 * A span cut where the other readings' spans begin and end: start, end, and whether all have it.
 * @param {Span} span
 * @param {Span[][]} others
 * @returns {[number, number, boolean][]}
 */
export function stretches(span, others) {
  const within = others.flat().flatMap(({ start, end }) => [start, end]).filter((at) => at > span.start && at < span.end);
  const cuts = [...new Set([span.start, ...within, span.end])].sort((one, two) => one - two);
  /** @type {[number, number, boolean][]} */
  const found = [];
  cuts.slice(1).forEach((end, n) => {
    const start = /** @type {number} */ (cuts[n]);
    const shared = others.every((spans) => spans.some((each) => each.start <= start && end <= each.end));
    const last = found.at(-1);
    if (last && last[2] === shared) last[1] = end;
    else found.push([start, end, shared]);
  });
  return found;
}

/** @param {string} piece */
function shortened(piece) {
  if (piece.length <= LONGEST_SHARED) return piece;
  const words = piece.split(" ");
  if (words.length < 10) return piece;
  return `${words.slice(0, 4).join(" ")} … ${words.slice(-4).join(" ")}`;
}
