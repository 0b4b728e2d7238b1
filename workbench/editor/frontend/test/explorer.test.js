// What is chosen in the explorer, and the colours that say how it leans.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inkOn, lineColor, netColor, stanceColor } from "../src/explorer/colors.js";
import { chosenOf, holds, isNothing, nothing, Table, toggled } from "../src/explorer/table.js";
import { ExplorerWords } from "../src/explorer/words.js";

test("a mark adds its values to what is chosen, and takes them away again", () => {
  const once = toggled(nothing(), { actor: "a", stance: "oppose" });
  assert.deepEqual([once.actor, once.stance], [["a"], ["oppose"]]);
  assert.ok(holds(once, { actor: "a", stance: "oppose" }));
  const twice = toggled(once, { actor: "b" });
  assert.deepEqual(twice.actor, ["a", "b"]);
  const back = toggled(twice, { actor: "a", stance: "oppose" });
  assert.deepEqual([back.actor, back.stance], [["b"], []]);
  assert.ok(isNothing(toggled(back, { actor: "b" })));
});

test("statements without a value can be chosen, and are not those with an empty one", () => {
  const chosen = toggled(nothing(), { actor: null });
  assert.ok(holds(chosen, { actor: null }));
  assert.ok(!holds(chosen, { actor: "" }));
});

test("what the kernel says is chosen is read with its gaps filled", () => {
  assert.deepEqual(chosenOf({ actor: ["a"], days: null }), { ...nothing(), actor: ["a"] });
});

test("a picture counts what fits the other fields, not its own", () => {
  const values = { actor: ["a", "b"], stance: ["support"], issue: ["x", "y"], annotator: ["s"] };
  const named = Object.fromEntries(
    Object.entries(values).map(([field, names]) => [field, names.map((name) => ({ name, label: {} }))]),
  );
  const rows = {
    id: ["1", "2", "3"],
    actor: [0, 1, 1],
    stance: [0, 0, 0],
    issue: [0, 0, 1],
    annotator: [0, 0, 0],
    article: [0, 0, 0],
    published: ["2016-09-05", "2016-09-06", ""],
    speaker: [],
    cue: [],
    claim: [],
  };
  const table = new Table(rows, /** @type {any} */ (named));
  const chosen = chosenOf({ actor: ["a"], issue: ["x"] });
  assert.deepEqual(table.matching(chosen), [0]);
  assert.deepEqual(table.counts(table.matching(chosen, ["actor"]), "actor", "issue"), [[1, 0], [1, 0]]);
  assert.deepEqual(table.matching(chosenOf({ days: ["2016-09-06", "2016-09-07"] })), [1]);
});

test("stances stand on the side of their score, from the middle outwards", () => {
  const stance = [
    { name: "for", side: "support", score: 1, color: "#0B3D2E" },
    { name: "unclear", side: "aside", score: null, color: "#C3C8CE" },
    { name: "against", side: "oppose", score: -1, color: "#7A2E00" },
    { name: "rather-for", side: "support", score: 0.5, color: "#5AA17F" },
    { name: "rather-against", side: "oppose", score: -0.5, color: "#E08A4F" },
    { name: null, side: "aside", score: null, color: "" },
  ];
  const table = new Table(/** @type {any} */ ({ id: [] }), /** @type {any} */ ({ stance }));
  assert.deepEqual(table.sides(), { oppose: [4, 2], support: [3, 0], aside: [1, 5] });
  assert.deepEqual(stance.map((each) => stanceColor(/** @type {any} */ (each))).slice(4), ["#E08A4F", "transparent"]);
});

test("colours run from all opposed to all in support, and words on them can be read", () => {
  assert.equal(netColor(-1), "#bf5409");
  assert.equal(netColor(0), "#f1f0ef");
  assert.equal(netColor(1), "#1f6fa3");
  assert.equal(lineColor(0), "#a3a3a6");
  assert.equal(inkOn("#1F6FA3"), "#FFFFFF");
  assert.equal(inkOn("#C3C8CE"), "#1B1D21");
});

test("Persian names have Persian digits and the Jalali calendar", () => {
  const fa = new ExplorerWords("fa");
  const mark = fa.say("markStance", { actor: "باراک اوباما", stance: "مخالف", n: 3 });
  assert.equal(mark, "باراک اوباما، مخالف: ۳");
  assert.equal(fa.say("shown", { shown: 200, n: 10000 }), "۲۰۰ از ۱۰٬۰۰۰");
  // 22 May 2025 was the 1st of Khordad 1404; the range ends the day before its end.
  assert.match(fa.range("2025-05-22", "2025-06-22"), /^۱ خرداد ۱۴۰۴ تا ۳۱ خرداد ۱۴۰۴$/);
  const en = new ExplorerWords("en");
  assert.equal(en.range("2025-05-22", "2025-06-22"), "22 May 2025 to 21 June 2025");
});
