// Sends acts to the kernel until it answers, and says honestly how far that is.

/** @import { Act, Answer } from "./types.js" */

/**
 * `saved`: everything is on disk. `saving`: sent, no answer yet. `unsaved`: the kernel is not
 * answering; acts are sent again with their own ids. `failed`: the kernel could not save an act.
 * @typedef {"saved" | "saving" | "unsaved" | "failed"} SaveState
 */

const PATIENCE = 3000;

export class Saving {
  /**
   * @param {(act: Act) => void} send
   * @param {(state: SaveState) => void} tell
   */
  constructor(send, tell) {
    this.send = send;
    this.tell = tell;
    /** Acts that were sent and not answered. @type {Map<string, Act>} */
    this.waiting = new Map();
    /** Acts that could not be saved, with the reason. @type {Map<string, {act: Act, message: string}>} */
    this.failed = new Map();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** @param {Act} act */
  act(act) {
    this.failed.delete(act.request);
    this.waiting.set(act.request, act);
    this.post(act);
    this.tell(this.failed.size ? "failed" : "saving");
    this.wait();
  }

  /** @param {Answer} answer */
  answered(answer) {
    const act = answer.request ? this.waiting.get(answer.request) : undefined;
    if (!act) return;
    this.waiting.delete(act.request);
    if (answer.type === "failed") this.failed.set(act.request, { act, message: answer.message });
    if (!this.waiting.size) clearTimeout(this.timer);
    this.tell(this.state());
  }

  /** Send the acts again that could not be saved. @returns {Act[]} */
  retry() {
    const acts = [...this.failed.values()].map(({ act }) => act);
    this.failed.clear();
    for (const act of acts) this.act(act);
    return acts;
  }

  /** Let go of the acts that could not be saved. */
  forget() {
    this.failed.clear();
    this.tell(this.state());
  }

  /** @returns {SaveState} */
  state() {
    if (this.failed.size) return "failed";
    return this.waiting.size ? "saving" : "saved";
  }

  /** @param {Act} act */
  post(act) {
    try {
      this.send(act);
    } catch {
      // The kernel is gone. The act waits like one without an answer, and is shown as such.
    }
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const act of this.waiting.values()) this.post(act);
      this.tell("unsaved");
      this.wait();
    }, PATIENCE);
  }

  dispose() {
    clearTimeout(this.timer);
  }
}
