// Paints spans with the CSS Custom Highlight API: the text itself is never touched. The registry
// belongs to the whole page, so several editors share it and take out only their own ranges.

/** @import { Codebook, Statement } from "./types.js" */
/** @import { ArticlePane } from "./article.js" */

/** Each role has its own line as well as its own colour; the first one is a plain background. */
const LINES = ["none", "solid", "dotted", "dashed", "wavy", "double"];

export class Painter {
  /**
   * @param {ArticlePane} article
   * @param {Codebook} codebook
   */
  constructor(article, codebook) {
    this.article = article;
    this.supported = typeof Highlight === "function" && "highlights" in CSS;
    /** The names of the roles' highlights; the colour is part, so that codebooks can differ. */
    this.names = new Map(
      codebook.roles.map((role) => [role.name, `wb-${role.name}-${role.color.slice(1)}`]),
    );
    /** What is painted of each statement. @type {Map<string, [string, StaticRange][]>} */
    this.painted = new Map();
    this.style = document.createElement("style");
    this.style.textContent = codebook.roles.map((role, n) => this.rules(role, n)).join("\n");
  }

  /**
   * @param {{name: string, color: string}} role
   * @param {number} n
   */
  rules({ name, color }, n) {
    const line = LINES[n % LINES.length];
    const under =
      line === "none"
        ? ""
        : `text-decoration: underline ${line} ${color}; text-decoration-thickness: 2px;`;
    const mix = (/** @type {number} */ part) =>
      `background-color: color-mix(in srgb, ${color} ${part}%, transparent);`;
    return [
      `::highlight(${this.names.get(name)}) { ${mix(n === 0 ? 16 : 12)} ${under} }`,
      `::highlight(${this.names.get(name)}-active) { ${mix(n === 0 ? 34 : 36)} ${under} }`,
    ].join("\n");
  }

  /**
   * Paint a statement, in place of whatever was painted of it before.
   * @param {Statement} statement
   * @param {boolean} active
   */
  paint(statement, active) {
    this.erase(statement.id);
    if (!this.supported) return;
    /** @type {[string, StaticRange][]} */
    const painted = [];
    for (const [role, spans] of Object.entries(statement.spans)) {
      const name = this.names.get(role);
      if (!name) continue;
      const named = active ? `${name}-active` : name;
      for (const span of spans) {
        for (const range of this.article.ranges(span)) {
          highlight(named, active, [...this.names.keys()].indexOf(role)).add(range);
          painted.push([named, range]);
        }
      }
    }
    this.painted.set(statement.id, painted);
  }

  /** @param {string} id */
  erase(id) {
    for (const [name, range] of this.painted.get(id) ?? []) CSS.highlights.get(name)?.delete(range);
    this.painted.delete(id);
  }

  dispose() {
    for (const id of [...this.painted.keys()]) this.erase(id);
    this.style.remove();
  }
}

/**
 * @param {string} name
 * @param {boolean} active
 * @param {number} order
 */
function highlight(name, active, order) {
  let found = CSS.highlights.get(name);
  if (!found) {
    found = new Highlight();
    // What is worked at lies above the rest, and small parts above the claim around them.
    found.priority = order + (active ? 100 : 0);
    CSS.highlights.set(name, found);
  }
  return found;
}
