import assert from "node:assert/strict";
import { test } from "node:test";
import { Offsets } from "../src/offsets.js";
import { paragraphsOf } from "../src/paragraphs.js";
import { trimmedRange, wholeWords, wordAt } from "../src/words.js";

const TEXTS = [
  "",
  "وزیر گفت",
  "🌍 وزیر",
  "الف 🇮🇷👩🏽‍⚕️ ب\r\n«می‌رویم» 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ۱۲",
  "\u2028𐎠𐎡 a\u0301 \ufeff😀",
];

test("code points and UTF-16 units are told apart at every character of every text", () => {
  for (const text of TEXTS) {
    const offsets = new Offsets(text);
    let unit = 0;
    let codePoint = 0;
    for (const character of [...text, ""]) {
      assert.equal(offsets.toCodePoints(unit), codePoint, text);
      assert.equal(offsets.toUnits(codePoint), unit, text);
      unit += character.length;
      codePoint += 1;
    }
  }
});

test("an offset inside a character is the offset of its start", () => {
  assert.equal(new Offsets("a😀b").toCodePoints(2), 1);
});

test("half a character counts as one, as the browser shows it", () => {
  const offsets = new Offsets("\ud83ca😀b");
  assert.equal(offsets.toCodePoints(4), 3);
  assert.equal(offsets.toUnits(3), 4);
});

test("every kind of line end parts paragraphs and is in none of them", () => {
  const text = "یک\r\nدو\nسه\rچهار\u2028پنج\u2029شش\x85هفت";
  const words = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(words, ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت"]);
});

test("blank lines are no paragraphs and move no offset", () => {
  assert.deepEqual(paragraphsOf("\n\n  \r\nالف  ب\n"), [{ start: 6, end: 12 }]);
  assert.deepEqual(paragraphsOf(""), []);
});

test("a ZWNJ stays inside its word", () => {
  const text = "«کتاب‌هایشان» را";
  assert.deepEqual(wordAt(text, 7), [1, 12]);
  assert.equal(wordAt(text, 12), null);
});

test("a selection grows to whole words and loses white space at its ends", () => {
  const text = "وزیر امور خارجه گفت";
  assert.deepEqual(wholeWords(text, 2, 12), [0, 15]);
  assert.deepEqual(wholeWords(text, 4, 10), [5, 9]);
  assert.equal(wholeWords(text, 4, 5), null);
});

test("punctuation that was selected stays, and what was not selected is not taken", () => {
  const text = "گفت: «صلح خوب است.» و رفت";
  const start = text.indexOf("صلح");
  const end = text.indexOf("است.") + 4;
  assert.deepEqual(wholeWords(text, start + 1, end), [start, end]);
  assert.deepEqual(wholeWords(text, start, end - 2), [start, end - 1]);
  assert.deepEqual(wholeWords(text, start - 1, end + 1), [start - 1, end + 1]);
});

test("part of a word can be kept as selected", () => {
  assert.deepEqual(trimmedRange("سال ۲۰۲۴ بود", 6, 9), [6, 8]);
});
