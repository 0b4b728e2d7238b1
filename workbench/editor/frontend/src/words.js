// Words as the reader sees them: a ZWNJ joins, it does not part («کتاب‌هایشان» is one word).

const segmenter = new Intl.Segmenter("fa", { granularity: "word" });

/**
 * The word around a UTF-16 offset, as [start, end); null between words. A word's end is not in it.
 * @param {string} text
 * @param {number} unit
 * @returns {[number, number] | null}
 */
export function wordAt(text, unit) {
  const found = segmenter.segment(text).containing(unit);
  return found?.isWordLike ? [found.index, found.index + found.segment.length] : null;
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

/**
 * A selection without white space at its ends; null if nothing is left.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {[number, number] | null}
 */
export function trimmedRange(text, start, end) {
  const selected = text.slice(start, end);
  const left = selected.length - selected.trimStart().length;
  const right = selected.length - selected.trimEnd().length;
  return left === selected.length ? null : [start + left, end - right];
}
