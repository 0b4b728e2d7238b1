// The article of the statement that is open, to be read: its words marked as in the editor.

import { ArticlePane } from "../article.js";
import { h } from "../dom.js";
import { Painter } from "../highlights.js";

/** @import { Article, Statement } from "../types.js" */
/** @import { ExplorerView } from "./explorer.js" */

export class Reading {
  /** @param {ExplorerView} view */
  constructor(view) {
    this.view = view;
    this.element = h("section", {
      class: "wbx-panel wbx-reading",
      "aria-label": view.words.say("article"),
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event),
    });
    this.element.hidden = true;
    this.article = "";
  }

  render() {
    const { model, words } = this.view;
    const opened = model.get("opened");
    /** @type {{article?: Article, statements?: Statement[]}} */
    const { article, statements = [] } = model.get("reading");
    this.element.hidden = !opened || !article;
    if (!opened || !article) return this.dispose();
    if (article.id !== this.article || !this.pane) this.show(article);
    this.painter?.paint(
      statements.map((statement) => ({
        key: statement.id,
        statement,
        manner: statement.id === opened ? "active" : "plain",
      })),
    );
    const statement = statements.find(({ id }) => id === opened);
    const spans = statement ? [...(statement.spans["claim"] ?? []), ...Object.values(statement.spans).flat()] : [];
    // Once it is laid out: before, the words have no place.
    requestAnimationFrame(() => spans[0] && this.pane?.scrollTo(spans[0]));
    this.view.announce(words.say("opened", { title: article.title }));
  }

  /** @param {Article} article */
  show(article) {
    this.dispose();
    const { words, model } = this.view;
    this.article = article.id;
    this.pane = new ArticlePane(article);
    this.pane.element.setAttribute("aria-label", words.say("article"));
    // Most articles begin with their title: it is said once.
    const titled = this.pane.styleTitle(article.title);
    const about = [article.outlet, words.date(article.published)].filter(Boolean).map((each) => h("bdi", {}, each));
    this.element.replaceChildren(
      h(
        "header",
        { class: "wbx-reading-head" },
        titled ? h("p", { class: "wbx-hint wbx-from" }, ...about) : h("h3", { class: "wbx-heading" }, h("bdi", {}, article.title)),
        h("span", { class: "wbx-space" }),
        h("button", { class: "wbx-button wbx-edit", onclick: () => model.send({ type: "edit" }) }, words.say("edit")),
        h("button", { class: "wbx-button wbx-close", "aria-label": words.say("close"), title: words.say("close"), onclick: () => this.close() }, "✕"),
      ),
      titled ? "" : h("p", { class: "wbx-hint wbx-from" }, ...about),
      this.pane.element,
    );
    this.painter = new Painter(this.pane, model.get("codebook"));
    this.element.append(this.painter.style);
  }

  close() {
    this.view.list.focusOpened();
    this.view.model.send({ type: "close" });
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.close();
  }

  dispose() {
    this.painter?.dispose();
    this.painter = undefined;
    this.pane = undefined;
    this.article = "";
    this.element.replaceChildren();
  }
}
