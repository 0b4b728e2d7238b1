// Look-alikes made alike for searching and comparing names. The article is never folded: a search
// finds places in the fold and carries them back to the exact text.

const LETTERS = new Map(Object.entries({ ي: "ی", ى: "ی", ئ: "ی", ك: "ک", ة: "ه", ۀ: "ه", أ: "ا", إ: "ا", آ: "ا", ؤ: "و" }));
/** Joiners, direction marks, soft hyphens, diacritics and tatweel: nobody types them in a search. */
const UNSEEN = /[\u00ad\u0300-\u036f\u061c\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const QUOTES = /[“”„‟]/;

/**
 * @param {string} character  one code point
 */
function foldCharacter(character) {
  const unit = character.charCodeAt(0);
  if (unit >= 0x6f0 && unit <= 0x6f9) return String(unit - 0x6f0);
  if (unit >= 0x660 && unit <= 0x669) return String(unit - 0x660);
  if (UNSEEN.test(character)) return "";
  if (QUOTES.test(character)) return '"';
  if (/\s/.test(character)) return " ";
  return LETTERS.get(character) ?? character.toLowerCase();
}

/**
 * Words as they are compared: ي = ی, ك = ک, ۴ = 4, ZWNJ is nothing, spaces are one.
 * @param {string} words
 */
export function fold(words) {
  return Array.from(words, foldCharacter).join("").replace(/ +/g, " ").trim();
}

/** A text that can be searched as often as one likes. */
export class Searched {
  /** @param {string} text */
  constructor(text) {
    /** Where the character of each unit of the fold begins and ends in the text. @type {[number, number][]} */
    this.places = [];
    let folded = "";
    let unit = 0;
    for (const character of text) {
      const seen = foldCharacter(character);
      if (seen !== " " || !folded.endsWith(" ")) {
        folded += seen;
        for (let n = 0; n < seen.length; n++) this.places.push([unit, unit + character.length]);
      }
      unit += character.length;
    }
    this.folded = folded;
  }

  /**
   * Every place of some words, as [start, end) in UTF-16 units of the text itself.
   * @param {string} words
   * @returns {[number, number][]}
   */
  find(words) {
    const wanted = fold(words);
    /** @type {[number, number][]} */
    const found = [];
    if (!wanted) return found;
    for (let at = this.folded.indexOf(wanted); at >= 0; at = this.folded.indexOf(wanted, at + wanted.length)) {
      const first = this.places[at];
      const last = this.places[at + wanted.length - 1];
      if (first && last) found.push([first[0], last[1]]);
    }
    return found;
  }
}
