// Selecting words of the article: with the mouse, a finger or the keyboard. The selection is the
// browser's own, so that it looks and copies as anywhere; it grows to whole words unless Alt is
// held. In caret mode a bar stands at a word, and the arrow keys carry it through the text.

import { caretUnder, h, selectionAt } from "./dom.js";
import { liveRange } from "./article.js";
import { quotationAround, trimmedRange, wholeWords, wordAt, wordBefore, wordFrom } from "./words.js";

/** @import { ArticlePane } from "./article.js" */
/** @import { Span } from "./types.js" */
/** @typedef {[start: number, end: number]} Stretch  in UTF-16 units of the text */

export class Selecting {
  /**
   * @param {ArticlePane} article
   * @param {[number, number][]} sentences  in code points
   */
  constructor(article, sentences) {
    this.article = article;
    const { offsets } = article;
    /** @type {Stretch[]} */
    this.sentences = sentences.map(([start, end]) => [offsets.toUnits(start), offsets.toUnits(end)]);
    /** The ends of the selection in caret mode; null outside it. @type {{anchor: Stretch, focus: Stretch} | null} */
    this.caret = null;
    this.bar = h("span", { class: "wb-caret", "aria-hidden": "true", hidden: true });
    article.element.append(this.bar);
  }

  /** The page's selection, if it is in this article. */
  selection() {
    const selection = selectionAt(this.article.element);
    const inside = selection?.rangeCount && this.article.element.contains(selection.anchorNode);
    return inside && this.article.element.contains(selection.focusNode) ? selection : null;
  }

  /**
   * What is selected, grown to whole words unless `exact`; null if nothing is.
   * @param {boolean} exact
   * @returns {Span | null}
   */
  selected(exact) {
    const range = this.range();
    if (!range) return null;
    const cut = exact ? trimmedRange(this.article.text, ...range) : this.wholeWords(...range);
    return cut && this.article.span(...cut);
  }

  /**
   * @param {Span} span
   */
  select(span) {
    const { offsets } = this.article;
    this.selectBetween(offsets.toUnits(span.start), offsets.toUnits(span.end));
  }

  /** Where the selection is on the screen; null if there is none. */
  box() {
    return this.selection()?.getRangeAt(0).getBoundingClientRect() ?? null;
  }

  clear() {
    if (this.selection()) selectionAt(this.article.element)?.removeAllRanges();
    this.leaveCaret();
  }

  /**
   * Bring the end of a selection that left the article back to the text nearest to a point.
   * @param {number} x
   * @param {number} y
   */
  pullIn(x, y) {
    const selection = selectionAt(this.article.element);
    const { element } = this.article;
    const first = element.firstElementChild;
    if (!selection || !first || !element.contains(selection.anchorNode)) return;
    if (element.contains(selection.focusNode)) return;
    const pane = element.getBoundingClientRect();
    const text = first.getBoundingClientRect();
    const caret = caretUnder(
      element,
      Math.min(Math.max(x, text.left + 1), text.right - 1),
      Math.min(Math.max(y, pane.top + 1), pane.bottom - 1),
    );
    if (caret && element.contains(caret.offsetNode)) {
      selection.extend(caret.offsetNode, caret.offset);
    }
  }

  /**
   * Select the sentence at a point of the screen.
   * @param {number} x
   * @param {number} y
   */
  sentenceAt(x, y) {
    const unit = this.article.unitAt(x, y);
    const sentence = unit === null ? null : this.sentenceAround(unit, unit);
    if (sentence) this.selectBetween(...sentence);
  }

  /** Grow the selection: to the word, the quotation, the sentence, the paragraph. */
  grow() {
    const range = this.range() ?? (this.caret && this.between(this.caret.anchor, this.caret.focus));
    if (!range) return false;
    const paragraph = this.article.paragraphAt(range[0]);
    if (!paragraph) return false;
    const [start, end] = [range[0] - paragraph.start, range[1] - paragraph.start];
    const near = [
      wholeWords(paragraph.node.data, start, end),
      quotationAround(paragraph.node.data, start, end),
    ].map((each) => each && /** @type {Stretch} */ ([paragraph.start + each[0], paragraph.start + each[1]]));
    const wider = [...near, this.sentenceAround(...range), /** @type {Stretch} */ ([paragraph.start, paragraph.end])]
      .filter((each) => each !== null)
      .filter((each) => each[0] <= range[0] && range[1] <= each[1] && each[1] - each[0] > range[1] - range[0])
      .sort((one, other) => one[1] - one[0] - (other[1] - other[0]));
    const next = wider[0];
    if (next) this.selectBetween(...next);
    return next !== undefined;
  }

  // ------------------------------------------------------------------ the caret

  /**
   * Move the caret: by word, to the line above or below, or to the paragraph's ends.
   * @param {"next" | "previous" | "up" | "down" | "first" | "last"} where
   * @param {boolean} extend  keep the other end of the selection where it is
   */
  move(where, extend) {
    if (!this.caret) {
      const start = this.range()?.[0] ?? this.firstInSight();
      const word = this.word(start, 1);
      if (!word) return;
      this.caret = { anchor: word, focus: word };
      if (!extend && !this.range()) return this.showCaret();
    }
    const focus = this.target(where, this.caret.focus);
    if (focus) this.caret = { anchor: extend ? this.caret.anchor : focus, focus };
    this.showCaret();
  }

  /**
   * Move the end of the selection by one letter: for a part of a word.
   * @param {1 | -1} by
   */
  moveLetter(by) {
    const range = this.range();
    if (!range) return;
    const letters = new Intl.Segmenter("fa", { granularity: "grapheme" });
    const { text } = this.article;
    const near = text.slice(by > 0 ? range[1] : Math.max(range[1] - 40, range[0]), by > 0 ? range[1] + 40 : range[1]);
    const clusters = [...letters.segment(near)].map(({ segment }) => segment);
    const length = (by > 0 ? clusters[0] : clusters.at(-1))?.length ?? 0;
    const end = range[1] + by * length;
    if (end <= range[0]) return;
    this.selectBetween(range[0], end);
    if (this.caret) this.caret = { anchor: [range[0], end], focus: [range[0], end] };
    this.placeBar();
  }

  leaveCaret() {
    this.caret = null;
    this.bar.hidden = true;
  }

  /**
   * @param {"next" | "previous" | "up" | "down" | "first" | "last"} where
   * @param {Stretch} from
   * @returns {Stretch | null}
   */
  target(where, from) {
    if (where === "next") return this.word(from[1], 1);
    if (where === "previous") return this.word(from[0], -1);
    const paragraph = this.article.paragraphAt(from[0]);
    if (!paragraph) return null;
    if (where === "first") return this.word(paragraph.start, 1);
    if (where === "last") return this.word(paragraph.end, -1);
    return this.besides(from, where === "up" ? -1 : 1);
  }

  /**
   * The word above or below one, on the nearest line that has words.
   * @param {Stretch} from
   * @param {1 | -1} by
   * @returns {Stretch | null}
   */
  besides(from, by) {
    const [range] = this.article.rangesBetween(...from);
    const box = range && liveRange(range).getBoundingClientRect();
    if (!box) return null;
    this.article.scrollTo(this.article.span(...from), "nearest");
    const x = (box.left + box.right) / 2;
    for (let line = 1; line <= 4; line++) {
      const unit = this.article.unitAt(x, (box.top + box.bottom) / 2 + by * line * box.height * 0.9);
      const word = unit === null ? null : this.word(unit, 1);
      const there = word && this.article.rangesBetween(...word)[0];
      if (!there) continue;
      const { top } = liveRange(there).getBoundingClientRect();
      if ((top - box.top) * by > box.height / 2) return word;
    }
    return this.word(by > 0 ? from[1] : from[0], by);
  }

  /**
   * The nearest word at or after a place, or before it, over the ends of paragraphs.
   * @param {number} unit
   * @param {1 | -1} by
   * @returns {Stretch | null}
   */
  word(unit, by) {
    const { paragraphs } = this.article;
    let n = this.article.paragraphAfter(by > 0 ? unit : Math.max(unit - 1, 0));
    if (by < 0) n = Math.min(n, paragraphs.length - 1);
    for (; n >= 0 && n < paragraphs.length; n += by) {
      const paragraph = /** @type {import("./article.js").Paragraph} */ (paragraphs[n]);
      const at = Math.min(Math.max(unit - paragraph.start, 0), paragraph.node.data.length);
      const { data } = paragraph.node;
      const found = by > 0 ? wordFrom(data, at) : wordBefore(data, at);
      if (found) return [paragraph.start + found[0], paragraph.start + found[1]];
    }
    return null;
  }

  showCaret() {
    if (!this.caret) return;
    this.selectBetween(...this.between(this.caret.anchor, this.caret.focus));
    this.article.scrollTo(this.article.span(...this.caret.focus), "nearest");
    this.placeBar();
  }

  placeBar() {
    if (!this.caret) return;
    const { anchor, focus } = this.caret;
    const forward = focus[0] >= anchor[0];
    const boxes = this.article.rangesBetween(...focus).flatMap((range) => [...liveRange(range).getClientRects()]);
    const box = forward ? boxes.at(-1) : boxes[0];
    const pane = this.article.element.getBoundingClientRect();
    this.bar.hidden = !box;
    if (!box) return;
    // Digits and Latin letters in a word have boxes of their own on its line.
    const line = boxes.filter((each) => Math.abs(each.top - box.top) < box.height / 2);
    const edge = forward ? Math.min(...line.map((each) => each.left)) : Math.max(...line.map((each) => each.right));
    const { scrollTop, clientLeft, clientTop } = this.article.element;
    // The text runs to the left: its end is the left edge.
    this.bar.style.left = `${edge - pane.left - clientLeft - 1}px`;
    this.bar.style.top = `${box.top - pane.top + scrollTop - clientTop}px`;
    this.bar.style.height = `${box.height}px`;
  }

  // ------------------------------------------------------------------ stretches of the text

  /** @returns {Stretch | null} */
  range() {
    const selection = this.selection();
    if (!selection || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    return [
      this.article.unitOf(range.startContainer, range.startOffset),
      this.article.unitOf(range.endContainer, range.endOffset),
    ];
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  selectBetween(start, end) {
    const ranges = this.article.rangesBetween(start, end);
    const first = ranges[0];
    const last = ranges.at(-1);
    if (!first || !last) return;
    selectionAt(this.article.element)?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  }

  /**
   * @param {number} start
   * @param {number} end
   * @returns {Stretch | null}
   */
  wholeWords(start, end) {
    const trimmed = trimmedRange(this.article.text, start, end);
    if (!trimmed) return null;
    const first = this.article.paragraphAt(trimmed[0]);
    const last = this.article.paragraphAt(trimmed[1] - 1);
    if (!first || !last) return null;
    const left = wordAt(first.node.data, trimmed[0] - first.start);
    const right = wordAt(last.node.data, trimmed[1] - 1 - last.start);
    // What has no width can cling to a word: nobody can see or choose it at the end of a mark.
    return trimmedRange(
      this.article.text,
      left ? first.start + left[0] : trimmed[0],
      right ? last.start + right[1] : trimmed[1],
    );
  }

  /**
   * The sentence, or the sentences, that a stretch lies in.
   * @param {number} start
   * @param {number} end
   * @returns {Stretch | null}
   */
  sentenceAround(start, end) {
    const touched = this.sentences.filter((each) => each[1] > start && each[0] <= Math.max(end - 1, start));
    const first = touched[0];
    const last = touched.at(-1);
    return first && last ? [Math.min(first[0], start), Math.max(last[1], end)] : null;
  }

  /**
   * @param {Stretch} one
   * @param {Stretch} other
   * @returns {Stretch}
   */
  between(one, other) {
    return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
  }

  firstInSight() {
    const pane = this.article.element.getBoundingClientRect();
    const seen = this.article.paragraphs.find(
      ({ node }) => /** @type {Element} */ (node.parentElement).getBoundingClientRect().bottom > pane.top + 8,
    );
    if (!seen) return 0;
    const box = /** @type {Element} */ (seen.node.parentElement).getBoundingClientRect();
    const unit = this.article.unitAt(box.right - 4, Math.max(pane.top + 16, box.top + 8));
    return unit ?? seen.start;
  }
}
