// Where the paragraphs of a text are. Line ends stay out of the paragraphs, and so off the screen,
// but count in every offset.

const LINE_END = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;

/**
 * The paragraphs that hold more than white space, as [start, end) in UTF-16 units.
 * @param {string} text
 * @returns {{start: number, end: number}[]}
 */
export function paragraphsOf(text) {
  const paragraphs = [];
  let start = 0;
  for (const match of [...text.matchAll(LINE_END), null]) {
    const end = match ? match.index : text.length;
    if (text.slice(start, end).trim()) paragraphs.push({ start, end });
    start = match ? end + match[0].length : end;
  }
  return paragraphs;
}
