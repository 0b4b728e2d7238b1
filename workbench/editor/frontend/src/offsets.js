// The only place that knows both units: the browser counts UTF-16 units, everything else counts
// Unicode code points. Characters beyond U+FFFF (emoji, flags) take two units and one code point.

export class Offsets {
  /** @param {string} text */
  constructor(text) {
    /** Where the two-unit characters start, in units. @type {number[]} */
    this.wide = [];
    for (let unit = 0; unit < text.length; unit++) {
      if (/** @type {number} */ (text.codePointAt(unit)) > 0xffff) this.wide.push(unit++);
    }
  }

  /**
   * The code point offset of a UTF-16 offset; inside a character, the offset of its start.
   * @param {number} unit
   */
  toCodePoints(unit) {
    return unit - this.countBefore((index) => this.wideAt(index) < unit);
  }

  /**
   * The UTF-16 offset of a code point offset.
   * @param {number} codePoint
   */
  toUnits(codePoint) {
    return codePoint + this.countBefore((index) => this.wideAt(index) - index < codePoint);
  }

  /** @param {number} index */
  wideAt(index) {
    return /** @type {number} */ (this.wide[index]);
  }

  /**
   * How many of the wide characters, in order, hold a condition that only the first ones hold.
   * @param {(index: number) => boolean} holds
   */
  countBefore(holds) {
    let low = 0;
    let high = this.wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
