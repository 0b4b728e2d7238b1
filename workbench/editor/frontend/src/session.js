// One annotator's work in one place of the page: the acts on their way to the disk, and the editor
// of whichever article is open.

import { focusedAt } from "./dom.js";
import { Editor } from "./editor.js";
import { Outbox } from "./outbox.js";

/** @import { Answer, Model, QueueAnswer } from "./types.js" */

export class Session {
  /**
   * @param {Model} model
   * @param {HTMLElement} element
   */
  constructor(model, element) {
    this.model = model;
    this.element = element;
    this.outbox = new Outbox(
      `${model.get("project")}:${model.get("annotator")}`,
      (act) => model.send(act),
      () => this.editor?.renderToolbar(),
      storage(),
    );
    this.outbox.resume();
    this.receive = (/** @type {Answer | QueueAnswer} */ answer) => this.received(answer);
    this.reopen = () => this.open();
    model.on("msg:custom", this.receive);
    model.on("change:opening", this.reopen);
    this.open();
  }

  /** Open the article that the model now holds, in place of the one before. */
  open() {
    const before = this.editor;
    const focused = before?.root.contains(focusedAt(this.element));
    before?.dispose();
    this.editor = new Editor(this.model, {
      add: (act) => this.outbox.add(act),
      retry: () => this.outbox.retry(),
      forget: () => this.outbox.forget(),
      waiting: () => [...this.outbox.waiting.values()],
      failures: () => [...this.outbox.failed.values()].map(({ message }) => message),
      state: () => this.outbox.state(),
      size: () => this.outbox.size(),
    });
    this.element.append(this.editor.root);
    this.editor.shown();
    if (focused) this.editor.article.element.focus({ preventScroll: true });
  }

  /** @param {Answer | QueueAnswer} answer */
  received(answer) {
    if (answer.type === "queue") return this.editor?.queued(answer);
    this.outbox.answered(answer);
    this.editor?.answered(answer);
  }

  dispose() {
    this.model.off("msg:custom", this.receive);
    this.model.off("change:opening", this.reopen);
    this.outbox.dispose();
    this.editor?.dispose();
  }
}

/** The page's storage; null where the browser forbids it. */
function storage() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
