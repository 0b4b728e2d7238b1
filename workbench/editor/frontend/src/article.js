// The article on the screen: one text node a paragraph, never wrapped or split, and the way from
// places in it to places in the text and back. All offsets here are code points.

import { h } from "./dom.js";
import { Offsets } from "./offsets.js";
import { paragraphsOf } from "./paragraphs.js";
import { trimmedRange, wholeWords } from "./words.js";

/** @import { Article, Span } from "./types.js" */
/** @typedef {{start: number, end: number, node: Text}} Paragraph  in UTF-16 units */

export class ArticlePane {
  /** @param {Article} article */
  constructor(article) {
    this.text = article.text;
    this.offsets = new Offsets(article.text);
    /** @type {Paragraph[]} */
    this.paragraphs = paragraphsOf(article.text).map(({ start, end }) => ({
      start,
      end,
      node: document.createTextNode(article.text.slice(start, end)),
    }));
    this.element = h(
      "div",
      { class: "wb-article", dir: "rtl", lang: "fa", tabIndex: 0, role: "document" },
      ...this.paragraphs.map(({ start, node }) =>
        h(
          "p",
          { class: "wb-paragraph", "data-paragraph-start": this.offsets.toCodePoints(start) },
          node,
        ),
      ),
    );
  }

  /**
   * Draw the first paragraph as the title, if it is the title.
   * @param {string} title
   */
  styleTitle(title) {
    const first = this.element.firstElementChild;
    const same = first?.textContent?.trim() === title.trim();
    if (same) first?.classList.add("wb-title");
    return same;
  }

  /**
   * The ranges of a span: one for each paragraph it touches.
   * @param {Span} span
   * @returns {StaticRange[]}
   */
  ranges(span) {
    const start = this.offsets.toUnits(span.start);
    const end = this.offsets.toUnits(span.end);
    const ranges = [];
    for (let n = this.paragraphAfter(start); n < this.paragraphs.length; n++) {
      const paragraph = /** @type {Paragraph} */ (this.paragraphs[n]);
      if (paragraph.start >= end) break;
      ranges.push(
        new StaticRange({
          startContainer: paragraph.node,
          startOffset: Math.max(start - paragraph.start, 0),
          endContainer: paragraph.node,
          endOffset: Math.min(end, paragraph.end) - paragraph.start,
        }),
      );
    }
    return ranges;
  }

  /**
   * What is selected in the article, grown to whole words unless `exact`; null if nothing is.
   * @param {boolean} exact
   * @returns {Span | null}
   */
  selected(exact) {
    const selection = this.selection();
    if (!selection || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const start = this.unitOf(range.startContainer, range.startOffset);
    const end = this.unitOf(range.endContainer, range.endOffset);
    // Words never cross a line end, so the whole text serves as well as a paragraph, but slower.
    const cut = exact ? trimmedRange(this.text, start, end) : this.wholeWords(start, end);
    return cut && this.span(...cut);
  }

  /**
   * Show a span as the browser's own selection.
   * @param {Span} span
   */
  select(span) {
    const ranges = this.ranges(span);
    const first = ranges[0];
    const last = ranges.at(-1);
    if (first && last) {
      this.selection()?.setBaseAndExtent(
        first.startContainer, first.startOffset, last.endContainer, last.endOffset,
      );
    }
  }

  /**
   * Bring the end of a selection that left the article back to the text nearest to a point.
   * @param {number} x
   * @param {number} y
   */
  pullIn(x, y) {
    const selection = document.getSelection();
    const first = this.element.firstElementChild;
    if (!selection || !first || !this.element.contains(selection.anchorNode)) return;
    if (this.element.contains(selection.focusNode)) return;
    const pane = this.element.getBoundingClientRect();
    const text = first.getBoundingClientRect();
    const caret = document.caretPositionFromPoint?.(
      Math.min(Math.max(x, text.left + 1), text.right - 1),
      Math.min(Math.max(y, pane.top + 1), pane.bottom - 1),
    );
    if (caret && this.element.contains(caret.offsetNode)) {
      selection.extend(caret.offsetNode, caret.offset);
    }
  }

  /** The page's selection, if it is in this article. */
  selection() {
    const selection = document.getSelection();
    const inside = selection?.rangeCount && this.element.contains(selection.anchorNode);
    return inside && this.element.contains(selection.focusNode) ? selection : null;
  }

  /**
   * The code point under a point of the screen; null if there is no text.
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    const caret = document.caretPositionFromPoint?.(x, y);
    if (!caret || !this.element.contains(caret.offsetNode)) return null;
    return this.offsets.toCodePoints(this.unitOf(caret.offsetNode, caret.offset));
  }

  /**
   * @param {Span} span
   */
  scrollTo(span) {
    const [range] = this.ranges(span);
    const smooth = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    const paragraph = range?.startContainer.parentElement;
    if (!range || !paragraph) return;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    const pane = this.element.getBoundingClientRect();
    if (box.top >= pane.top && box.bottom <= pane.bottom) return;
    const top = this.element.scrollTop + box.top - pane.top - pane.height / 3;
    this.element.scrollTo({ top, behavior: smooth ? "smooth" : "auto" });
  }

  /**
   * The span between two places in UTF-16 units.
   * @param {number} start
   * @param {number} end
   * @returns {Span}
   */
  span(start, end) {
    return {
      start: this.offsets.toCodePoints(start),
      end: this.offsets.toCodePoints(end),
      quote: this.text.slice(start, end),
    };
  }

  /**
   * @param {number} start
   * @param {number} end
   * @returns {[number, number] | null}
   */
  wholeWords(start, end) {
    const trimmed = trimmedRange(this.text, start, end);
    if (!trimmed) return null;
    const first = this.paragraphs[this.paragraphAfter(trimmed[0])];
    const last = this.paragraphs[this.paragraphAfter(trimmed[1] - 1)];
    if (!first || !last) return null;
    const left = wholeWords(first.node.data, trimmed[0] - first.start, first.end - first.start);
    const right = wholeWords(last.node.data, 0, trimmed[1] - last.start);
    return left && right && [first.start + left[0], last.start + right[1]];
  }

  /**
   * Where a place in the page is in the text, in UTF-16 units; places between paragraphs are the
   * start of the next one.
   * @param {Node} node
   * @param {number} offset
   */
  unitOf(node, offset) {
    const own = this.paragraphs.find((paragraph) => paragraph.node === node);
    if (own) return own.start + offset;
    const range = document.createRange();
    range.setStart(node, offset);
    const next = this.paragraphs.find(
      (paragraph) => range.comparePoint(paragraph.node, 0) >= 0,
    );
    return next ? next.start : this.text.length;
  }

  /**
   * The number of the first paragraph that ends after a place.
   * @param {number} unit
   */
  paragraphAfter(unit) {
    const found = this.paragraphs.findIndex((paragraph) => paragraph.end > unit);
    return found < 0 ? this.paragraphs.length : found;
  }
}
