import assert from "node:assert/strict";
import { test } from "node:test";
import { isCertain, isNew, matching, namesakes } from "../src/actorbox.js";
import { fold, Searched } from "../src/fold.js";

test("words are found however they are typed, at their exact place", () => {
  const text = "😀 كتاب‌هاي  ۲۰۲۴ را مي‌آورد";
  const searched = new Searched(text);
  const quotes = (/** @type {string} */ words) => searched.find(words).map(([start, end]) => text.slice(start, end));
  assert.deepEqual(quotes("کتابهای"), ["كتاب‌هاي"]);
  assert.deepEqual(quotes("کتاب‌های 2024"), ["كتاب‌هاي  ۲۰۲۴"]);
  assert.deepEqual(quotes("می‌آورد"), ["مي‌آورد"]);
  assert.deepEqual(quotes("😀"), ["😀"]);
  assert.deepEqual(quotes("نیست"), []);
  assert.deepEqual(quotes("  "), []);
});

test("every occurrence is found, none twice", () => {
  assert.deepEqual(new Searched("آن آن آن").find("آن"), [[0, 2], [3, 5], [6, 8]]);
});

test("the fold of words has one form", () => {
  assert.equal(fold(" علي‌رضا  كَريمي "), fold("علیرضا کریمی"));
});

const actor = (/** @type {string} */ name, /** @type {string[]} */ ...aliases) => ({ name, kind: "", affiliation: "", aliases });
const actors = [actor("باراک اوباما", "اوباما"), actor("جان کری"), actor("كری، جان"), actor("جان كري")];

test("a name is completed whatever way it is typed, by alias too, whole names first", () => {
  assert.deepEqual(matching(actors, "اوباما").map((each) => each.name), ["باراک اوباما"]);
  assert.deepEqual(matching(actors, "جان کري").map((each) => each.name), ["جان کری", "جان كري"]);
  assert.deepEqual(matching(actors, "كر").map((each) => each.name), ["كری، جان", "جان کری", "جان كري"]);
  assert.deepEqual(matching(actors, "پوتین"), []);
  assert.equal(matching(actors, "").length, 4);
});

test("the same name in other letters, or as an alias, is pointed out", () => {
  assert.deepEqual(namesakes(actors, "جان کری").map((each) => each.name), ["جان كري"]);
  assert.deepEqual(namesakes(actors, "اوباما").map((each) => each.name), ["باراک اوباما"]);
  assert.deepEqual(namesakes(actors, "باراک اوباما"), []);
});

test("words mean one actor only if they begin its name or a word of it and are in no other", () => {
  const certain = (/** @type {string} */ typed) => isCertain(matching(actors, typed), typed);
  assert.ok(certain("بار") && certain("اوبا"));
  assert.ok(!certain("باما"), "the middle of a word");
  assert.ok(!certain("جان"), "several");
  assert.ok(!certain("پوتین") && !certain("") && !certain(" "));
});

test("a name is new if no actor is called so, however it is written", () => {
  assert.ok(isNew(actors, "جان"));
  assert.ok(!isNew(actors, "جان کري") && !isNew(actors, " "));
});
