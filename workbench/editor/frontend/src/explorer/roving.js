// One tab stop for many marks: the arrows go from mark to mark, as they lie on the screen.

const STEPS = /** @type {Record<string, [number, number]>} */ ({
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
});

export class Roving {
  /** @param {HTMLElement} root  whose buttons are the marks */
  constructor(root) {
    this.root = root;
    /** The mark that the tab key comes to. @type {HTMLElement | undefined} */
    this.stop = undefined;
    root.addEventListener("keydown", (event) => this.pressed(event));
    root.addEventListener("focusin", ({ target }) => this.settle(/** @type {HTMLElement} */ (target)));
  }

  marks() {
    return [...this.root.querySelectorAll("button")].filter((each) => !each.hidden && !each.disabled);
  }

  /**
   * Make one mark the tab stop: the given one, the one before, or the first.
   * @param {HTMLElement} [wanted]
   */
  settle(wanted) {
    const marks = this.marks();
    const stop = marks.find((each) => each === wanted) ?? marks.find((each) => each === this.stop) ?? marks[0];
    this.stop = stop;
    for (const each of this.root.querySelectorAll("button")) {
      const index = each === stop ? 0 : -1;
      if (each.tabIndex !== index) each.tabIndex = index;
    }
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const from = /** @type {HTMLElement} */ (event.target);
    const next = nearest(from, this.marks(), step);
    event.preventDefault();
    next?.focus();
  }
}

/** Pixels within which marks count as being in one line. */
const LINE = 8;

/**
 * The mark that lies next in a direction: sideways the nearest of those least above or below, up
 * and down the one least aside in the next line, in the same lane where there are lanes.
 * @param {HTMLElement} from
 * @param {HTMLElement[]} marks
 * @param {[number, number]} step
 */
function nearest(from, marks, [right, down]) {
  const here = middle(from);
  const ways = marks.flatMap((mark) => {
    const there = middle(mark);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const [ahead, aside] = right ? [x * right, Math.abs(y)] : [y * down, Math.abs(x)];
    const elsewhere = down && mark.dataset["lane"] !== from.dataset["lane"];
    return mark === from || ahead < LINE / 2 || elsewhere ? [] : [{ mark, ahead, aside }];
  });
  const line = (/** @type {{ahead: number, aside: number}} */ way) => (right ? way.aside : way.ahead);
  const across = (/** @type {{ahead: number, aside: number}} */ way) => (right ? way.ahead : way.aside);
  const first = Math.min(...ways.map(line));
  const inLine = ways.filter((way) => line(way) <= first + LINE);
  return inLine.sort((one, other) => across(one) - across(other))[0]?.mark;
}

/** @param {HTMLElement} element */
function middle(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
