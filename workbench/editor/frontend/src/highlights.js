// Paints spans with the CSS Custom Highlight API: the text itself is never touched. The registry
// belongs to the whole page, so several editors share it and take out only their own ranges.

/** @import { Codebook, Statement } from "./types.js" */
/** @import { ArticlePane } from "./article.js" */

/**
 * How a statement is painted: as one's own, as the one being worked at, as a proposal that nobody
 * has confirmed, or as another annotator's.
 * @typedef {"plain" | "active" | "proposed" | "other"} Manner
 * @typedef {{key: string, statement: Statement, manner: Manner}} Picture
 */

/** Each role has its own line as well as its own colour; the first one is a plain background. */
const LINES = ["none", "solid", "dotted", "double", "wavy"];
/** What is worked at lies above the rest, and small parts above the claim around them. */
const PRIORITY = { other: 0, proposed: 20, plain: 40, active: 60 };
const FOUND = "wb-found";

export class Painter {
  /**
   * @param {ArticlePane} article
   * @param {Codebook} codebook
   */
  constructor(article, codebook) {
    this.article = article;
    this.roles = codebook.roles;
    this.supported = typeof Highlight === "function" && "highlights" in CSS;
    /** What is painted, by key. @type {Map<string, {of: unknown, manner: Manner, ranges: [string, StaticRange][]}>} */
    this.painted = new Map();
    /** @type {StaticRange[]} */
    this.found = [];
    this.style = document.createElement("style");
    this.style.textContent = codebook.roles.map((role, n) => rules(role, n)).join("\n");
  }

  /**
   * Paint what is seen of a list of statements, and take off what is not in it.
   * @param {Picture[]} pictures
   */
  paint(pictures) {
    if (!this.supported) return;
    const keys = new Set(pictures.map(({ key }) => key));
    for (const key of [...this.painted.keys()]) if (!keys.has(key)) this.erase(key);
    for (const { key, statement, manner } of pictures) {
      const known = this.painted.get(key);
      if (known && known.of === statement && known.manner === manner) continue;
      this.erase(key);
      this.painted.set(key, { of: statement, manner, ranges: this.add(statement, manner) });
    }
  }

  /**
   * Paint the places that a search found.
   * @param {[number, number][]} stretches  in UTF-16 units of the text
   */
  paintFound(stretches) {
    if (!this.supported) return;
    const highlight = highlightNamed(FOUND, 100);
    for (const range of this.found) highlight.delete(range);
    this.found = stretches.flatMap(([start, end]) => this.article.rangesBetween(start, end));
    for (const range of this.found) highlight.add(range);
  }

  /**
   * @param {Statement} statement
   * @param {Manner} manner
   * @returns {[string, StaticRange][]}
   */
  add(statement, manner) {
    /** @type {[string, StaticRange][]} */
    const ranges = [];
    this.roles.forEach((role, n) => {
      const name = highlightName(role, manner);
      for (const span of statement.spans[role.name] ?? []) {
        for (const range of this.article.ranges(span)) {
          highlightNamed(name, PRIORITY[manner] + n).add(range);
          ranges.push([name, range]);
        }
      }
    });
    return ranges;
  }

  /** @param {string} key */
  erase(key) {
    for (const [name, range] of this.painted.get(key)?.ranges ?? []) CSS.highlights.get(name)?.delete(range);
    this.painted.delete(key);
  }

  dispose() {
    this.paint([]);
    this.paintFound([]);
    this.style.remove();
  }
}

/**
 * The colour is part of the name, so that codebooks on one page can differ.
 * @param {{name: string, color: string}} role
 * @param {Manner} manner
 */
function highlightName({ name, color }, manner) {
  return `wb-${name}-${color.slice(1)}-${manner}`;
}

/**
 * @param {{name: string, color: string}} role
 * @param {number} n
 */
function rules(role, n) {
  const { color } = role;
  const line = LINES[n % LINES.length];
  const own = line === "none" ? "" : `text-decoration: underline ${line} ${color}; text-decoration-thickness: 2px;`;
  /** @param {number} part */
  const paper = (part) => `background-color: color-mix(in srgb, ${color} ${part}%, transparent);`;
  /** @type {[Manner, string][]} */
  const manners = [
    ["plain", `${paper(n === 0 ? 16 : 12)} ${own}`],
    ["active", `${paper(n === 0 ? 34 : 36)} ${own}`],
    ["proposed", `text-decoration: underline dashed ${color}; text-decoration-thickness: 1.5px;`],
    ["other", `${paper(6)} text-decoration: overline dotted ${color}; text-decoration-thickness: 2px;`],
  ];
  return manners.map(([manner, rule]) => `::highlight(${highlightName(role, manner)}) { ${rule} }`).join("\n");
}

/**
 * @param {string} name
 * @param {number} priority
 */
function highlightNamed(name, priority) {
  let found = CSS.highlights.get(name);
  if (!found) {
    found = new Highlight();
    found.priority = priority;
    CSS.highlights.set(name, found);
  }
  return found;
}
