import assert from "node:assert/strict";
import { test } from "node:test";
import { adopted, completed, overlap, repeated, withoutSpan, withSpan, withValue } from "../src/statements.js";
import { quotationAround, wordBefore, wordFrom } from "../src/words.js";

/** @import { Statement } from "../src/types.js" */

const span = (/** @type {number} */ start, /** @type {number} */ end) => ({ start, end, quote: "x".repeat(end - start) });
/** @type {Statement} */
const statement = {
  id: "s1", article: "a1", annotator: "suggest:rules@1",
  spans: { claim: [span(10, 20)] },
  values: { stance: "support", confidence: 0.9 },
  derived_from: null, created: "2026-11-23T10:00:00Z",
};

test("a role takes new words in place of the old ones, or beside them in the order of the text", () => {
  assert.deepEqual(withSpan(statement, "claim", span(0, 5), false).spans["claim"], [span(0, 5)]);
  assert.deepEqual(withSpan(statement, "claim", span(0, 5), true).spans["claim"], [span(0, 5), span(10, 20)]);
  assert.deepEqual(withSpan(statement, "claim", span(10, 20), true).spans["claim"], [span(10, 20)]);
  assert.deepEqual(statement.spans["claim"], [span(10, 20)]);
});

test("words added to a role take the place of those they overlap, and leave its other stretches", () => {
  const parted = { ...statement, spans: { claim: [span(0, 5), span(10, 20), span(30, 40)] } };
  const claims = (/** @type {number} */ start, /** @type {number} */ end) => withSpan(parted, "claim", span(start, end), true).spans["claim"];
  assert.deepEqual(claims(12, 25), [span(0, 5), span(12, 25), span(30, 40)]);
  assert.deepEqual(claims(3, 12), [span(3, 12), span(30, 40)], "one stretch where there were two");
  assert.deepEqual(claims(20, 30), [span(0, 5), span(10, 20), span(20, 30), span(30, 40)], "beside is not over");
});

test("without its last words there is no statement", () => {
  assert.equal(withoutSpan(statement, "claim", span(10, 20)), null);
  const both = withSpan(statement, "cue", span(5, 8), false);
  assert.deepEqual(withoutSpan(both, "cue", span(5, 8))?.spans["claim"], [span(10, 20)]);
});

test("an empty value is no value", () => {
  assert.deepEqual(withValue(statement, "stance", null).values, { confidence: 0.9 });
});

test("what is taken over is signed anew, says where it is from, and is as sure as its new owner", () => {
  const own = adopted(statement, "sara");
  assert.notEqual(own.id, "s1");
  assert.deepEqual([own.annotator, own.derived_from, own.created], ["sara", "s1", null]);
  assert.deepEqual(own.values, { stance: "support" });
});

test("a proposal fills what is empty and nothing else", () => {
  const proposal = { spans: { claim: [span(0, 3)], speaker: [span(4, 8)] }, values: { actor: "کری", stance: "oppose" } };
  const whole = completed(statement, proposal);
  assert.deepEqual(whole.spans, { claim: [span(10, 20)], speaker: [span(4, 8)] });
  assert.deepEqual(whole.values, { actor: "کری", stance: "support", confidence: 0.9 });
});

test("only what comes behind the words is a further occurrence of them", () => {
  const named = withValue(statement, "actor", "کری");
  const marked = repeated(named, "speaker", span(10, 12), [span(1, 3), span(10, 12), span(30, 32)]);
  assert.deepEqual(marked.map((each) => each.spans), [{ speaker: [span(30, 32)] }]);
  assert.deepEqual(marked[0]?.values, { actor: "کری" });
});

test("overlap is what is common of all there is", () => {
  assert.equal(overlap(span(0, 10), [span(5, 15)]), 5 / 15);
  assert.equal(overlap(span(0, 10), [span(10, 15)]), 0);
  assert.equal(overlap(span(0, 10), []), 0);
});

test("words are gone through one by one, a ZWNJ parting none", () => {
  const text = "«می‌رویم»، او گفت: ۲۰۲۴ نه.";
  const words = [];
  for (let word = wordFrom(text, 0); word; word = wordFrom(text, word[1])) words.push(text.slice(...word));
  assert.deepEqual(words, ["می‌رویم", "او", "گفت", "۲۰۲۴", "نه"]);
  const back = [];
  for (let word = wordBefore(text, text.length); word; word = wordBefore(text, word[0])) back.unshift(text.slice(...word));
  assert.deepEqual(back, words);
});

test("words far behind a long stretch of signs are found in both directions", () => {
  const text = `یک ${"- ".repeat(1000)}دو`;
  assert.deepEqual(wordFrom(text, 2), [text.length - 2, text.length]);
  assert.deepEqual(wordBefore(text, text.length - 2), [0, 2]);
});

test("the quotation around a selection is found, then with its marks, then the one around it", () => {
  const text = 'او گفت: «ما (در "تهران" ) هستیم» و رفت';
  const at = text.indexOf("تهران");
  const grown = [];
  for (let stretch = /** @type {[number, number] | null} */ ([at, at + 5]); stretch; stretch = quotationAround(text, ...stretch)) {
    grown.push(text.slice(...stretch));
  }
  assert.deepEqual(grown, ["تهران", '"تهران"', 'در "تهران" ', '(در "تهران" )', 'ما (در "تهران" ) هستیم', '«ما (در "تهران" ) هستیم»']);
  assert.equal(quotationAround(text, 0, 2), null);
});
