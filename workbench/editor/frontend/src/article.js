// The article on the screen: one text node a paragraph, never wrapped or split, and the way from
// places in it to places in the text and back. A place is a UTF-16 unit of the whole text; spans
// count code points.

import { caretUnder, h } from "./dom.js";
import { Offsets } from "./offsets.js";
import { paragraphsOf } from "./paragraphs.js";

/** From here on the browser takes a noticeable time to lay an article out whole. */
const LONG = 30_000;
/** About how many letters a line holds. */
const LINE = 90;

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
    /** @type {Map<Node, Paragraph>} */
    this.byNode = new Map(this.paragraphs.map((paragraph) => [paragraph.node, paragraph]));
    this.long = article.text.length > LONG;
    this.element = h(
      "div",
      { class: this.long ? "wb-article wb-long" : "wb-article", dir: "rtl", lang: "fa", tabIndex: 0, role: "document" },
      ...this.paragraphs.map(({ start, end, node }) => {
        const paragraph = h(
          "p",
          { class: "wb-paragraph", "data-paragraph-start": this.offsets.toCodePoints(start) },
          node,
        );
        if (this.long) paragraph.style.setProperty("--wb-lines", String(Math.ceil((end - start) / LINE)));
        return paragraph;
      }),
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
    return this.rangesBetween(this.offsets.toUnits(span.start), this.offsets.toUnits(span.end));
  }

  /**
   * @param {number} start
   * @param {number} end
   * @returns {StaticRange[]}
   */
  rangesBetween(start, end) {
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
   * Where the words of a span are on the screen, line by line.
   * @param {Span} span
   * @returns {DOMRect[]}
   */
  boxes(span) {
    return this.ranges(span).flatMap((range) => [...liveRange(range).getClientRects()]);
  }

  /**
   * The code point under a point of the screen; null if there is no text.
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    const unit = this.unitAt(x, y);
    return unit === null ? null : this.offsets.toCodePoints(unit);
  }

  /**
   * @param {number} x
   * @param {number} y
   * @returns {number | null}
   */
  unitAt(x, y) {
    const caret = caretUnder(this.element, x, y);
    if (!caret || !this.element.contains(caret.offsetNode)) return null;
    return this.unitOf(caret.offsetNode, caret.offset);
  }

  /**
   * Bring a span into sight, unless it is.
   * @param {Span} span
   * @param {"center" | "nearest"} [block]
   */
  scrollTo(span, block = "center") {
    const [box] = this.boxes({ ...span, end: Math.max(span.end, span.start + 1) });
    if (!box) return;
    const pane = this.element.getBoundingClientRect();
    const margin = block === "nearest" ? box.height : 0;
    if (box.top >= pane.top + margin && box.bottom <= pane.bottom - margin) return;
    const above = box.top < pane.top + margin;
    const aim = block === "center" ? pane.height / 3 : above ? margin : pane.height - box.height - margin;
    const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
    // In a long article a slow way would lay out every paragraph that it passes.
    const still = this.long || reduced || block === "nearest";
    this.element.scrollTo({
      top: this.element.scrollTop + box.top - pane.top - aim,
      behavior: still ? "auto" : "smooth",
    });
  }

  /**
   * The span between two places.
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
   * The place in the text of a place in the page; places between paragraphs are the start of the
   * next one.
   * @param {Node} node
   * @param {number} offset
   */
  unitOf(node, offset) {
    const own = this.byNode.get(node);
    if (own) return own.start + offset;
    const range = document.createRange();
    range.setStart(node, offset);
    const next = this.paragraphs.find((paragraph) => range.comparePoint(paragraph.node, 0) >= 0);
    return next ? next.start : this.text.length;
  }

  /**
   * The number of the first paragraph that ends after a place.
   * @param {number} unit
   */
  paragraphAfter(unit) {
    let low = 0;
    let high = this.paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {Paragraph} */ (this.paragraphs[middle]).end > unit) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /**
   * The paragraph that holds a place or begins after it; the last one beyond the end.
   * @param {number} unit
   */
  paragraphAt(unit) {
    return this.paragraphs[Math.min(this.paragraphAfter(unit), this.paragraphs.length - 1)];
  }
}

/** @param {StaticRange} range */
export function liveRange(range) {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}
