// Words as the reader sees them: a ZWNJ joins, it does not part («کتاب‌هایشان» is one word).

const segmenter = new Intl.Segmenter("fa", { granularity: "word" });

/** Long enough for any word; beyond it a paragraph of a megabyte would be cut anew at each look. */
const NEAR = 300;

/**
 * The word around a UTF-16 offset, as [start, end); null between words. A word's end is not in it.
 * @param {string} text
 * @param {number} unit
 * @returns {[number, number] | null}
 */
export function wordAt(text, unit) {
  const from = stretchStart(text, unit);
  const found = segmenter.segment(text.slice(from, unit + NEAR)).containing(unit - from);
  return found?.isWordLike ? [from + found.index, from + found.index + found.segment.length] : null;
}

/**
 * The next word that ends after a place, in one paragraph; null if there is none.
 * @param {string} text
 * @param {number} unit
 * @returns {[number, number] | null}
 */
export function wordFrom(text, unit) {
  for (let at = Math.max(unit, 0); at < text.length; ) {
    const from = stretchStart(text, at);
    for (const { index, segment, isWordLike } of segmenter.segment(text.slice(from, at + NEAR))) {
      const [start, end] = [from + index, from + index + segment.length];
      if (isWordLike && end > at) return [start, end];
    }
    at += NEAR;
  }
  return null;
}

/**
 * The last word that starts before a place, in one paragraph; null if there is none.
 * @param {string} text
 * @param {number} unit
 * @returns {[number, number] | null}
 */
export function wordBefore(text, unit) {
  for (let end = Math.min(unit, text.length); end > 0; ) {
    const from = stretchStart(text, end);
    /** @type {[number, number] | null} */
    let last = null;
    for (const { index, segment, isWordLike } of segmenter.segment(text.slice(from, end + NEAR))) {
      if (from + index >= end) break;
      if (isWordLike) last = [from + index, from + index + segment.length];
    }
    if (last) return last;
    end = from;
  }
  return null;
}

/**
 * A place of white space near before a unit: cutting there parts no word.
 * @param {string} text
 * @param {number} unit
 */
function stretchStart(text, unit) {
  const near = text.slice(Math.max(unit - NEAR, 0), unit);
  const space = near.search(/\s/);
  return unit - near.length + (unit <= NEAR || space < 0 ? 0 : space);
}

/**
 * A selection of a paragraph's text without white space at its ends and grown to whole words;
 * null if nothing but white space is selected. Offsets are UTF-16 units.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {[number, number] | null}
 */
export function wholeWords(text, start, end) {
  const trimmed = trimmedRange(text, start, end);
  if (!trimmed) return null;
  const first = wordAt(text, trimmed[0]);
  const last = wordAt(text, trimmed[1] - 1);
  return [first ? first[0] : trimmed[0], last ? last[1] : trimmed[1]];
}

/** White space and what has no width at all. A ZWJ stays: at a word's end it changes the letter. */
const UNSEEN = "[\\s\\u00ad\\u061c\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]";
const UNSEEN_BEFORE = new RegExp(`^${UNSEEN}*`);
const UNSEEN_BEHIND = new RegExp(`${UNSEEN}*$`);

/**
 * A selection without what cannot be seen at its ends; null if nothing is left.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {[number, number] | null}
 */
export function trimmedRange(text, start, end) {
  const selected = text.slice(start, end);
  const left = UNSEEN_BEFORE.exec(selected)?.[0].length ?? 0;
  const right = UNSEEN_BEHIND.exec(selected)?.index ?? selected.length;
  return left === selected.length ? null : [start + left, start + right];
}

const CLOSING = new Map([
  ["«", "»"],
  ["“", "”"],
  ["(", ")"],
  ["[", "]"],
]);

/**
 * The smallest quotation or bracket of a paragraph's text that holds a selection, without its
 * marks, and with them if the inside is selected already; null if there is none.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {[number, number] | null}
 */
export function quotationAround(text, start, end) {
  /** @type {{mark: string, at: number}[]} */
  const open = [];
  /** @type {[number, number] | null} */
  let best = null;
  for (let at = 0; at < text.length; at++) {
    const mark = /** @type {string} */ (text[at]);
    if (CLOSING.has(mark)) open.push({ mark, at });
    else if (mark === '"') {
      const from = open.findLastIndex((each) => each.mark === '"');
      if (from < 0) open.push({ mark, at });
      else best = smaller(best, /** @type {{at: number}} */ (open.splice(from)[0]).at, at);
    } else {
      const from = open.findLastIndex((each) => CLOSING.get(each.mark) === mark);
      if (from >= 0) best = smaller(best, /** @type {{at: number}} */ (open.splice(from)[0]).at, at);
    }
  }
  return best;

  /**
   * @param {[number, number] | null} known
   * @param {number} opened
   * @param {number} closed
   * @returns {[number, number] | null}
   */
  function smaller(known, opened, closed) {
    const inner = /** @type {[number, number]} */ ([opened + 1, closed]);
    const outer = /** @type {[number, number]} */ ([opened, closed + 1]);
    const holds = (/** @type {[number, number]} */ [from, to]) => from <= start && end <= to && to - from > end - start;
    const found = [inner, outer].find(holds) ?? null;
    return known && found && known[1] - known[0] <= found[1] - found[0] ? known : (found ?? known);
  }
}
