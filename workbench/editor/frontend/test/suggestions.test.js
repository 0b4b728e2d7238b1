import assert from "node:assert/strict";
import { test } from "node:test";
import { State } from "../src/state.js";

/** @import { Statement } from "../src/types.js" */

/** @param {number} start @param {number} end @param {string} [quote] */
const span = (start, end, quote = "x".repeat(end - start)) => ({ start, end, quote });

/**
 * @param {string} id
 * @param {Record<string, ReturnType<typeof span>[]>} spans
 * @param {Record<string, string>} [values]
 * @param {string} [annotator]
 * @returns {Statement}
 */
const statement = (id, spans, values = {}, annotator = "sara") => ({
  id, article: "a1", annotator, spans, values, derived_from: null, created: null,
});

/** @param {Statement[]} own @param {Statement[]} suggested */
function opened(own, suggested) {
  const entries = own.map((each) => ({ id: each.id, heads: [{ e: each.id, who: each.annotator, at: "", statement: each }], problem: null }));
  return new State(entries, "sara", suggested.map((each) => ({ ...each, annotator: "suggest:rules@1" })));
}
/** @param {State} state */
const suggested = (state) => state.views().filter((view) => view.kind === "suggestion").map((view) => view.id);

test("a suggestion that one's own statement says already is not shown", () => {
  const proposals = [statement("p", { cue: [span(90, 95)], claim: [span(100, 200)] })];
  /** @param {Record<string, ReturnType<typeof span>[]>} spans */
  const left = (spans) => suggested(opened([statement("s", spans)], proposals));
  assert.deepEqual(left({ claim: [span(110, 210)] }), [], "mostly the same claim");
  assert.deepEqual(left({ claim: [span(300, 900)], cue: [span(94, 99)] }), [], "the same cue");
  assert.deepEqual(left({ claim: [span(100, 120)] }), ["p"], "a small part of the claim");
  assert.deepEqual(left({ claim: [span(0, 2000)] }), ["p"], "a statement that reports another one");
  assert.deepEqual(left({ claim: [span(200, 300)], cue: [span(95, 99)] }), ["p"], "beside it");
});

test("a claim in several stretches is looked at whole", () => {
  const proposals = [statement("p", { claim: [span(0, 1000)] })];
  const own = statement("s", { claim: [span(0, 10), span(990, 1000)] });
  assert.deepEqual(suggested(opened([own], proposals)), []);
});

test("what others say or take over leaves one's suggestions alone", () => {
  const proposals = [statement("p", { claim: [span(0, 10)] })];
  const other = { ...statement("o", { claim: [span(0, 10)] }, {}, "omid"), derived_from: "p" };
  assert.deepEqual(suggested(opened([other], proposals)), ["p"]);
});

test("a suggestion has the name that the annotator gave the same words", () => {
  const own = statement("s", { speaker: [span(0, 4, "كري")], claim: [span(5, 9)] }, { actor: "جان کری" });
  const proposal = statement("p", { speaker: [span(20, 24, "کری")], claim: [span(25, 29)] }, { actor: "کری" });
  const state = opened([own], [proposal]);
  const shown = state.view("p");
  assert.equal(shown?.statement.values["actor"], "جان کری");
  assert.equal(state.view("p"), shown, "the same object while nothing changed");
});

test("«وی» is whoever spoke in the statement before, suggested or not", () => {
  const one = statement("p1", { speaker: [span(0, 4, "روسیه")], claim: [span(5, 9)] }, { actor: "روسیه" });
  const two = statement("p2", { speaker: [span(20, 22, "وی")], claim: [span(25, 29)] }, { actor: "آمریکا" });
  assert.equal(opened([], [one, two]).view("p2")?.statement.values["actor"], "روسیه");
  const own = statement("s", { speaker: [span(10, 14, "پوتین")], claim: [span(15, 19)] }, { actor: "ولادیمیر پوتین" });
  assert.equal(opened([own], [one, two]).view("p2")?.statement.values["actor"], "ولادیمیر پوتین");
  assert.equal(opened([], [two]).view("p2")?.statement.values["actor"], "آمریکا", "nobody spoke before");
});
