// A thin line from the speaker's words to the claim, drawn over the text while a statement is
// pointed at or worked at.

import { h } from "./dom.js";

/** @import { ArticlePane } from "./article.js" */
/** @import { Statement } from "./types.js" */

const SVG = "http://www.w3.org/2000/svg";

export class Connector {
  /** @param {ArticlePane} article */
  constructor(article) {
    this.article = article;
    this.line = document.createElementNS(SVG, "path");
    this.dot = document.createElementNS(SVG, "circle");
    this.dot.setAttribute("r", "3");
    const svg = document.createElementNS(SVG, "svg");
    svg.append(this.line, this.dot);
    this.element = h("div", { class: "wb-connector", "aria-hidden": "true", hidden: true });
    this.element.append(svg);
  }

  /** @param {Statement | null} statement */
  show(statement) {
    const speaker = statement?.spans["speaker"]?.[0];
    const claim = statement?.spans["claim"]?.[0];
    const [from] = speaker ? this.article.boxes(speaker) : [];
    // The first letter: a line of mixed directions has several boxes, in the order of the screen.
    const [to] = claim ? this.article.boxes({ ...claim, end: claim.start + 1 }) : [];
    this.element.hidden = !from || !to;
    if (!from || !to) return;
    const pane = this.element.getBoundingClientRect();
    const x1 = (from.left + from.right) / 2 - pane.left;
    const y1 = from.bottom - pane.top;
    const x2 = to.right - pane.left - 2;
    const y2 = to.bottom - pane.top;
    const sag = Math.max(Math.abs(y2 - y1) / 2, 12);
    this.line.setAttribute("d", `M ${x1} ${y1} C ${x1} ${y1 + sag}, ${x2} ${y2 + sag}, ${x2} ${y2}`);
    this.dot.setAttribute("cx", String(x2));
    this.dot.setAttribute("cy", String(y2));
  }
}
