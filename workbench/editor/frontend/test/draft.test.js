import assert from "node:assert/strict";
import { test } from "node:test";
import { decidedDraft, marksWords, originsOf, shared, takenFrom, undecidedParts, withOwnSpan, withOwnValue, withoutOwnSpan, withPart } from "../src/review/draft.js";
import { stretches } from "../src/review/comparison.js";
import { commandOf } from "../src/review/keys.js";

/** @import { Codebook, Span, Statement, Value } from "../src/types.js" */

/** @type {Codebook} */
const codebook = {
  version: "1",
  title: {},
  roles: ["claim", "speaker"].map((name) => ({ name, label: {}, definition: {}, color: "#123456", key: name.slice(0, 1), examples: [] })),
  fields: [
    { name: "stance", kind: "choice", label: {}, definition: {}, values: [{ name: "support", label: {}, definition: {}, color: "", key: "1", examples: [] }] },
    { name: "actor", kind: "actor", label: {}, definition: {}, values: [] },
    { name: "note", kind: "text", label: {}, definition: {}, values: [] },
  ],
};

/** @param {number} start @param {number} end @returns {Span} */
const span = (start, end) => ({ start, end, quote: "x".repeat(end - start) });

/**
 * @param {string} id
 * @param {Record<string, Span[]>} spans
 * @param {Record<string, Value>} values
 * @returns {Statement}
 */
const reading = (id, spans, values) => ({ id, article: "a", annotator: id, spans, values, derived_from: null, created: null });

const sara = reading("s", { claim: [span(0, 9)], speaker: [span(20, 22)] }, { stance: "support", actor: "A", note: "hm" });
const omid = reading("o", { claim: [span(0, 9)] }, { stance: "oppose", actor: "A" });
const both = [sara, omid];

test("an outcome begins with what all share, and leaves the rest to be chosen", () => {
  const { statement } = shared(codebook, both);
  assert.deepEqual(statement.values, { actor: "A" });
  assert.deepEqual(Object.keys(statement.spans), ["claim"]);
});

test("it names the readings that parts were chosen from, else all whose common parts were kept", () => {
  const draft = shared(codebook, both);
  assert.deepEqual(originsOf(draft, both), ["s", "o"]);
  const stanced = withPart(draft, "field:stance", omid, 1);
  assert.deepEqual(originsOf(stanced, both), ["o"]);
  assert.deepEqual(originsOf(withPart(stanced, "role:speaker", sara, 0), both), ["s", "o"]);
  assert.deepEqual(originsOf(takenFrom(codebook, both, 0), both), ["s"]);
});

test("what readings differ in has to be decided, be it for nothing", () => {
  const draft = shared(codebook, both);
  assert.deepEqual(undecidedParts(codebook, both, draft), ["field:stance", "role:speaker"]);
  const decided = withOwnValue(withPart(draft, "role:speaker", omid, 1), "stance", null);
  assert.deepEqual(undecidedParts(codebook, both, decided), []);
});

test("a reading written anew names none", () => {
  let draft = withOwnSpan(shared(codebook, []), "claim", span(3, 5), false);
  draft = withOwnValue(draft, "stance", "support");
  assert.deepEqual(originsOf(draft, both), []);
  assert.equal(marksWords(draft), true);
  assert.equal(marksWords(withoutOwnSpan(draft, "claim", span(3, 5))), false);
});

test("taking a reading leaves its annotator's remark behind, unless it is one's own", () => {
  assert.equal(takenFrom(codebook, both, 0).statement.values["note"], undefined);
  assert.equal(takenFrom(codebook, both, 0, true).statement.values["note"], "hm");
});

test("taking a part that a reading does not have takes it away", () => {
  const draft = withPart(takenFrom(codebook, both, 0), "role:speaker", omid, 1);
  assert.deepEqual(Object.keys(draft.statement.spans), ["claim"]);
});

test("of what stands it is known where its parts came from", () => {
  const gold = reading("g", { claim: [span(0, 9)], speaker: [span(30, 31)] }, { stance: "oppose" });
  const { from } = decidedDraft(codebook, both, gold);
  assert.deepEqual(from, { "field:stance": 1, "role:claim": "all", "role:speaker": "own" });
});

test("words are cut where the other readings begin and end", () => {
  assert.deepEqual(stretches(span(2, 10), [[span(4, 8)]]), [[2, 4, false], [4, 8, true], [8, 10, false]]);
  assert.deepEqual(stretches(span(2, 10), [[span(0, 12)]]), [[2, 10, true]]);
  assert.deepEqual(stretches(span(2, 10), [[span(2, 6)], [span(4, 10)]]), [[2, 4, false], [4, 6, true], [6, 10, false]]);
});

test("digits take readings, with Shift they are the codebook's; its role keys come first", () => {
  /** @param {string} code @param {Partial<KeyboardEvent>} [held] */
  const pressed = (code, held = {}) =>
    commandOf({ code, key: "ش", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, codebook);
  assert.deepEqual(pressed("Digit2"), { do: "take", reading: 1 });
  assert.deepEqual(pressed("Digit1", { shiftKey: true }), { do: "value", field: "stance", value: "support" });
  assert.deepEqual(pressed("KeyS", { shiftKey: true }), { do: "mark", role: "speaker", extend: true });
  assert.deepEqual(pressed("KeyZ", { ctrlKey: true }), { do: "undo" });
  assert.deepEqual(pressed("Enter", { ctrlKey: true }), { do: "settle" });
  assert.deepEqual(pressed("KeyX"), { do: "drop" });
  assert.deepEqual(pressed("KeyX", { ctrlKey: true }), null);
});
