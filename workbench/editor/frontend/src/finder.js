// Finding words in the article, however they are typed: for the search and for marking again.

import { Searched } from "./fold.js";

/** @import { ArticlePane } from "./article.js" */
/** @import { Selecting, Stretch } from "./selecting.js" */
/** @import { Span } from "./types.js" */

export class Finder {
  /**
   * @param {ArticlePane} article
   * @param {Selecting} selecting
   */
  constructor(article, selecting) {
    this.article = article;
    this.selecting = selecting;
    /** Made when something is first looked for. @type {Searched | null} */
    this.searched = null;
    /** What the last search found, in UTF-16 units. @type {Stretch[]} */
    this.found = [];
    this.at = -1;
  }

  /** @param {string} words */
  search(words) {
    this.found = this.stretches(words);
    this.at = -1;
    return this.found;
  }

  /**
   * Go to the next or the previous place that was found.
   * @param {1 | -1} by
   */
  step(by) {
    const { length } = this.found;
    if (!length) return;
    this.at = this.at < 0 ? (by > 0 ? 0 : length - 1) : (this.at + by + length) % length;
    const stretch = this.found[this.at];
    if (stretch) this.article.scrollTo(this.article.span(...stretch));
  }

  /**
   * Every place of some words where they stand as whole words.
   * @param {string} words
   * @returns {Span[]}
   */
  occurrences(words) {
    return this.stretches(words)
      .filter((stretch) => {
        const whole = this.selecting.wholeWords(...stretch);
        return whole !== null && whole[0] === stretch[0] && whole[1] === stretch[1];
      })
      .map((stretch) => this.article.span(...stretch));
  }

  /** @param {string} words @returns {Stretch[]} */
  stretches(words) {
    this.searched ??= new Searched(this.article.text);
    return this.searched.find(words);
  }
}
