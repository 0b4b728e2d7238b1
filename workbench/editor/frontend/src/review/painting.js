// Paints the readings and the outcome on the text: each annotator's words have a line of their own
// kind and colour below them, the outcome lies as a coloured ground under its words.

import { decoration } from "../highlights.js";

/** @import { Role, Statement } from "../types.js" */
/** @import { ArticlePane } from "../article.js" */

/** How each reading's line is drawn, so that nobody needs the colours to tell them apart. */
export const LINES = ["solid", "dotted", "dashed", "wavy", "double"];
/** Seen on light and dark grounds, and by those who see few colours. */
export const COLORS = ["#2f7fc1", "#d9702b", "#3d9b6c", "#a069c9", "#c0569a"];

export class ReadingPainter {
  /** @param {Role[]} roles */
  constructor(roles) {
    this.roles = roles;
    this.supported = typeof Highlight === "function" && "highlights" in CSS;
    /** @type {{name: string, range: StaticRange}[]} */
    this.painted = [];
    this.style = document.createElement("style");
    const lines = LINES.map((line, n) => {
      const offset = `${0.26 + 0.2 * n}em`;
      return `::highlight(${lineName(n)}) { ${decoration("underline", line, COLORS[n] ?? "currentcolor", 2)} text-underline-offset: ${offset}; }`;
    });
    const grounds = roles.map((role) => `::highlight(${groundName(role)}) { background-color: color-mix(in srgb, ${role.color} 30%, transparent); }`);
    this.style.textContent = [...lines, ...grounds].join("\n");
  }

  /**
   * @param {ArticlePane} article
   * @param {Statement[]} readings
   * @param {Statement} outcome
   */
  paint(article, readings, outcome) {
    if (!this.supported) return;
    this.clear();
    this.roles.forEach((role, n) => this.add(article, outcome, role.name, groundName(role), n));
    readings.forEach((reading, n) => {
      for (const role of Object.keys(reading.spans)) this.add(article, reading, role, lineName(n % LINES.length), 40 + n);
    });
  }

  clear() {
    for (const { name, range } of this.painted) CSS.highlights.get(name)?.delete(range);
    this.painted = [];
  }

  dispose() {
    if (this.supported) this.clear();
    this.style.remove();
  }

  /**
   * @param {ArticlePane} article
   * @param {Statement} statement
   * @param {string} role
   * @param {string} name
   * @param {number} priority
   */
  add(article, statement, role, name, priority) {
    for (const range of (statement.spans[role] ?? []).flatMap((span) => article.ranges(span))) {
      let highlight = CSS.highlights.get(name);
      if (!highlight) CSS.highlights.set(name, (highlight = new Highlight()));
      highlight.priority = priority;
      highlight.add(range);
      this.painted.push({ name, range });
    }
  }
}

/** @param {number} n */
function lineName(n) {
  return `wb-reading-${n}`;
}

/** @param {Role} role */
function groundName(role) {
  return `wb-outcome-${role.name}-${role.color.slice(1)}`;
}
