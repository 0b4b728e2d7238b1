import assert from "node:assert/strict";
import { test } from "node:test";
import { retracedBy, told } from "../src/retracing.js";
import { State } from "../src/state.js";
import { Words } from "../src/strings.js";

/** @import { Changed, Codebook, Entry, Statement } from "../src/types.js" */

/**
 * @param {string} id
 * @param {number} start
 * @param {Partial<Statement>} [parts]
 * @returns {Statement}
 */
const statement = (id, start, parts = {}) => ({
  id, article: "a1", annotator: "sara", spans: { claim: [{ start, end: start + 2, quote: "xx" }] }, values: {},
  derived_from: null, created: null, ...parts,
});
/** @param {Statement} each @returns {Entry} */
const entry = (each) => ({ id: each.id, heads: [{ e: `sara.1:${each.id}`, who: "sara", at: "", statement: each }], problem: null });

const named = (/** @type {string} */ name) => ({ name, label: { fa: `«${name}»`, en: name }, definition: {}, color: "", key: "", examples: [] });
/** @type {Codebook} */
const codebook = {
  version: "1", title: {}, roles: [named("claim"), named("target")],
  fields: ["stance", "target"].map((name) => ({ ...named(name), kind: "text", values: [] })),
};

/**
 * What is retraced, and how it is told in both languages.
 * @param {"undo" | "redo" | "set"} op
 * @param {Statement[]} stood
 * @param {Partial<Changed>} answer
 * @param {object} [more]
 * @param {Statement[]} [more.suggestions]
 * @param {boolean} [more.left]  whether anything was left to undo
 */
function retrace(op, stood, answer, { suggestions = [], left = true } = {}) {
  const history = { undo: left, redo: left };
  const state = new State(stood.map(entry), "sara", suggestions);
  state.expect({ type: "act", request: "r1", article: "a1", op });
  const retraced = retracedBy({ type: "done", request: "r1", article: "a1", changed: [], removed: [], history, ...answer }, state, history);
  const said = retraced && ["fa", "en"].map((language) => told(retraced, codebook, new Words(language)));
  return { retraced, said, ids: retraced?.ids };
}

const s = statement("s", 5, { annotator: "suggest:rules@1" });

test("an answer to anything else retraces nothing", () => {
  assert.equal(retrace("set", [], { changed: [entry(statement("a", 1))] }).retraced, null);
  assert.equal(retrace("undo", [], { type: "changed", request: "another", changed: [entry(statement("a", 1))] }).retraced, null);
});

test("a statement that was made goes by an undo and comes by a redo", () => {
  const undone = retrace("undo", [statement("a", 1)], { removed: ["a"] });
  assert.deepEqual([undone.said, undone.ids], [["بازگردانده شد: ساخت گفته", "Undone: new statement"], []]);
  const redone = retrace("redo", [], { changed: [entry(statement("a", 1))] });
  assert.deepEqual([redone.said, redone.ids], [["از نو انجام شد: ساخت گفته", "Done again: new statement"], ["a"]]);
});

test("several that were made in one act are counted and shown from the first in the text on", () => {
  const redone = retrace("redo", [], { changed: [entry(statement("b", 9)), entry(statement("a", 1))] });
  assert.deepEqual([redone.said, redone.ids], [["از نو انجام شد: ساخت ۲ گفته", "Done again: 2 new statements"], ["a", "b"]]);
});

test("a statement that was deleted comes by an undo and goes by a redo", () => {
  const undone = retrace("undo", [], { changed: [entry(statement("a", 1))] });
  assert.deepEqual([undone.said, undone.ids], [["بازگردانده شد: حذف گفته", "Undone: deleting a statement"], ["a"]]);
  const redone = retrace("redo", [statement("a", 1)], { removed: ["a"] });
  assert.deepEqual([redone.said?.[1], redone.ids], ["Done again: deleting a statement", []]);
});

test("what was changed is told by roles and fields, and its new words are shown", () => {
  const before = statement("a", 1, { values: { stance: "support", target: "x" } });
  const coded = retrace("undo", [before], { changed: [entry(statement("a", 1))] });
  assert.deepEqual(coded.said, ["بازگردانده شد: تغییر «stance»، «target»", "Undone: change of stance, target"]);
  assert.equal(coded.retraced?.span, null);
  const kept = { start: 30, end: 32, quote: "xx" };
  const claim = (/** @type {number} */ start) => ({ claim: [{ start, end: start + 2, quote: "xx" }, kept] });
  const marked = retrace("redo", [statement("a", 1, { spans: claim(1) })], { changed: [entry(statement("a", 1, { spans: claim(3) }))] });
  assert.deepEqual(marked.said?.[1], "Done again: change of claim");
  assert.deepEqual([marked.retraced?.span?.start, marked.ids], [3, ["a"]]);
  assert.equal(retrace("undo", [before], { changed: [entry(before)] }).said?.[1], "Undone: change of a statement");
});

test("a suggestion that is no longer accepted or rejected is shown again", () => {
  const taken = statement("a", 5, { derived_from: "s" });
  const undone = retrace("undo", [taken], { removed: ["a"] }, { suggestions: [s] });
  assert.deepEqual([undone.said, undone.ids], [["بازگردانده شد: پذیرفتن پیشنهاد", "Undone: accepting a suggestion"], ["s"]]);
  const redone = retrace("redo", [], { changed: [entry(taken)] }, { suggestions: [s] });
  assert.deepEqual([redone.said?.[1], redone.ids], ["Done again: accepting a suggestion", ["a"]]);
  const open = retrace("undo", [], { rejected: { s: false } }, { suggestions: [s] });
  assert.deepEqual([open.said, open.ids], [["بازگردانده شد: رد پیشنهاد", "Undone: rejecting a suggestion"], ["s"]]);
  assert.deepEqual(retrace("redo", [], { rejected: { s: true } }, { suggestions: [s] }).ids, []);
});

test("what was taken over from somebody else is told from what was suggested", () => {
  const undone = retrace("undo", [statement("a", 5, { derived_from: "o" })], { removed: ["a"] });
  assert.deepEqual([undone.said?.[1], undone.ids], ["Undone: taking over a statement", []]);
});

test("of two actors made one those statements are shown that have another name", () => {
  const [a, b] = ["a", "b"].map((id, n) => statement(id, n, { values: { actor: "پوتین" } }));
  const renamed = statement("b", 1, { values: { actor: "پوتين" } });
  const undone = retrace("undo", [/** @type {Statement} */ (a), /** @type {Statement} */ (b)], { changed: [entry(/** @type {Statement} */ (a)), entry(renamed)], actors: [] });
  assert.deepEqual([undone.said, undone.ids], [["بازگردانده شد: یکی کردن دو کنشگر", "Undone: making two actors one"], ["b"]]);
});

test("where nothing is left to undo it says so, and what is not known is told as the act before", () => {
  assert.deepEqual(retrace("undo", [], {}, { left: false }).said, ["کاری برای بازگرداندن نمانده است.", "There is nothing left to undo."]);
  assert.equal(retrace("redo", [], {}, { left: false }).said?.[1], "There is nothing to do again.");
  assert.equal(retrace("undo", [], {}).said?.[1], "Undone: the act before");
});
