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

/** @typedef {{name: string, priority: number, range: StaticRange, paragraph: Element}} Mark */

/**
 * The browser goes through every registered range at each frame: only those near the sight are
 * registered, so that a long article under thousands of marks scrolls like an empty one.
 */
const NEAR = "300px 0px";

export class Painter {
  /**
   * @param {ArticlePane} article
   * @param {Codebook} codebook
   */
  constructor(article, codebook) {
    this.article = article;
    this.roles = codebook.roles;
    this.supported = typeof Highlight === "function" && "highlights" in CSS;
    /** What is painted, by key. @type {Map<string, {of: Statement, manner: Manner, marks: Mark[]}>} */
    this.painted = new Map();
    /** The marks of each paragraph. @type {Map<Element, Set<Mark>>} */
    this.marks = new Map();
    /** The paragraphs near the sight. @type {Set<Element>} */
    this.near = new Set();
    /** @type {Mark[]} */
    this.found = [];
    this.observer = new IntersectionObserver((entries) => this.seen(entries), { root: article.element, rootMargin: NEAR });
    for (const paragraph of article.element.querySelectorAll(".wb-paragraph")) {
      this.marks.set(paragraph, new Set());
      this.observer.observe(paragraph);
    }
    this.style = document.createElement("style");
    this.style.textContent = codebook.roles.map((role, n) => rules(role, n)).join("\n");
    this.closing = new AbortController();
    // On paper there is no sight: everything is painted.
    const { signal } = this.closing;
    window.addEventListener("beforeprint", () => [...this.marks.keys()].forEach((each) => this.enter(each)), { signal });
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
      this.painted.set(key, { of: statement, manner, marks: this.add(statement, manner) });
    }
  }

  /**
   * Paint the places that a search found.
   * @param {[number, number][]} stretches  in UTF-16 units of the text
   */
  paintFound(stretches) {
    if (!this.supported) return;
    this.remove(this.found);
    const ranges = stretches.flatMap(([start, end]) => this.article.rangesBetween(start, end));
    this.found = ranges.map((range) => this.mark(FOUND, 100, range));
  }

  /**
   * @param {Statement} statement
   * @param {Manner} manner
   * @returns {Mark[]}
   */
  add(statement, manner) {
    return this.roles.flatMap((role, n) =>
      (statement.spans[role.name] ?? [])
        .flatMap((span) => this.article.ranges(span))
        .map((range) => this.mark(highlightName(role, manner), PRIORITY[manner] + n, range)),
    );
  }

  /**
   * @param {string} name
   * @param {number} priority
   * @param {StaticRange} range
   * @returns {Mark}
   */
  mark(name, priority, range) {
    const paragraph = /** @type {Element} */ (range.startContainer.parentElement);
    const mark = { name, priority, range, paragraph };
    this.marks.get(paragraph)?.add(mark);
    if (this.near.has(paragraph)) highlightNamed(name, priority).add(range);
    return mark;
  }

  /** @param {string} key */
  erase(key) {
    this.remove(this.painted.get(key)?.marks ?? []);
    this.painted.delete(key);
  }

  /** @param {Mark[]} marks */
  remove(marks) {
    for (const mark of marks) {
      this.marks.get(mark.paragraph)?.delete(mark);
      CSS.highlights.get(mark.name)?.delete(mark.range);
    }
  }

  /** @param {IntersectionObserverEntry[]} entries */
  seen(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.enter(target);
      else this.leave(target);
    }
  }

  /** @param {Element} paragraph */
  enter(paragraph) {
    this.near.add(paragraph);
    for (const { name, priority, range } of this.marks.get(paragraph) ?? []) highlightNamed(name, priority).add(range);
  }

  /** @param {Element} paragraph */
  leave(paragraph) {
    if (!this.near.delete(paragraph)) return;
    for (const { name, range } of this.marks.get(paragraph) ?? []) CSS.highlights.get(name)?.delete(range);
  }

  dispose() {
    this.closing.abort();
    this.observer.disconnect();
    if (this.supported) {
      this.paint([]);
      this.paintFound([]);
    }
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
  const line = LINES[n % LINES.length] ?? "none";
  const own = line === "none" ? "" : decoration("underline", line, color, 2);
  /** @param {number} part */
  const paper = (part) => `background-color: color-mix(in srgb, ${color} ${part}%, transparent);`;
  /** @type {[Manner, string][]} */
  const manners = [
    ["plain", `${paper(n === 0 ? 16 : 12)} ${own}`],
    ["active", `${paper(n === 0 ? 34 : 36)} ${own}`],
    // Claims are long: their line is the quietest.
    [
      "proposed",
      `${decoration("underline", "dashed", `color-mix(in srgb, ${color} ${n === 0 ? 55 : 85}%, transparent)`, n === 0 ? 1 : 1.5)} text-underline-offset: 0.3em;`,
    ],
    ["other", `${paper(6)} ${decoration("overline", "dotted", color, 2)}`],
  ];
  return manners.map(([manner, rule]) => `::highlight(${highlightName(role, manner)}) { ${rule} }`).join("\n");
}

/**
 * A line at marked words, each of its properties by itself: WebKit knows no shorthand for them.
 * @param {"underline" | "overline"} place
 * @param {string} style
 * @param {string} color
 * @param {number} thickness  in pixels
 */
export function decoration(place, style, color, thickness) {
  return `text-decoration-line: ${place}; text-decoration-style: ${style}; text-decoration-color: ${color}; text-decoration-thickness: ${thickness}px;`;
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
