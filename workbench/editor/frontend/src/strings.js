// Every word of the interface, in both languages. Names of roles, fields and values come from the
// codebook.

const STRINGS = {
  fa: {
    article: "متن خبر",
    cards: "گفته‌ها",
    noCards: "هنوز گفته‌ای نشان نشده است. بخشی از متن را برگزینید و نقش آن را بزنید.",
    count: "{n} گفته",
    saved: "ذخیره شد",
    saving: "در حال ذخیره…",
    unsaved: "هنوز ذخیره نشده؛ هسته پاسخ نمی‌دهد",
    failed: "ذخیره نشد",
    retry: "دوباره",
    forget: "رها کردن",
    undo: "بازگردانی",
    redo: "ازنو",
    help: "راهنما",
    close: "بستن",
    delete: "حذف گفته",
    remove: "برداشتن {role}",
    markAs: "نشان‌گذاری به‌عنوان:",
    none: "—",
    choose: "برگزینید",
    unnamed: "بی‌نام",
    created: "گفتهٔ تازه ساخته شد",
    marked: "{role} نشان شد",
    deleted: "گفته حذف شد",
    selectFirst: "نخست بخشی از متن را برگزینید.",
    statementFirst: "نخست گفته‌ای را برگزینید.",
    conflict: "این گفته دو نسخه دارد. یکی را نگه دارید:",
    keep: "نگه داشتن این",
    deletedVersion: "(حذف‌شده)",
    problem: "جای این گفته در متن پیدا نیست:",
    noHighlights: "این مرورگر نشان‌ها را در متن نمی‌کشد؛ مرورگری از سال ۲۰۲۵ به بعد لازم است.",
    keys: "کلیدها",
    keyShift: "با Shift: افزودن پاره‌ای دیگر به همان نقش",
    keyAlt: "با Alt: برگزیدن بخشی از یک واژه",
    keyEdit: "نوشتن کنشگر",
    keyNext: "گفتهٔ بعدی و قبلی",
    keyEscape: "پایان کار با این گفته",
    annotator: "حاشیه‌نویس: {name}",
    newStatement: "گفتهٔ تازه",
    language: "English",
  },
  en: {
    article: "Article",
    cards: "Statements",
    noCards: "No statement is marked yet. Select words in the text and say what they are.",
    count: "{n} statements",
    saved: "Saved",
    saving: "Saving…",
    unsaved: "Not saved yet: the kernel is not answering",
    failed: "Not saved",
    retry: "Try again",
    forget: "Let it go",
    undo: "Undo",
    redo: "Redo",
    help: "Help",
    close: "Close",
    delete: "Delete statement",
    remove: "Remove {role}",
    markAs: "Mark as:",
    none: "—",
    choose: "Choose",
    unnamed: "not named",
    created: "New statement",
    marked: "{role} marked",
    deleted: "Statement deleted",
    selectFirst: "Select words in the text first.",
    statementFirst: "Select a statement first.",
    conflict: "This statement stands in two versions. Keep one:",
    keep: "Keep this",
    deletedVersion: "(deleted)",
    problem: "This statement has no place in the text:",
    noHighlights: "This browser cannot paint marks in the text; it takes one from 2025 or later.",
    keys: "Keys",
    keyShift: "with Shift: add another stretch to the role",
    keyAlt: "with Alt: select part of a word",
    keyEdit: "write the actor",
    keyNext: "next and previous statement",
    keyEscape: "done with this statement",
    annotator: "Annotator: {name}",
    newStatement: "New statement",
    language: "فارسی",
  },
};

/** @typedef {"fa" | "en"} Language */
/** @typedef {keyof typeof STRINGS.fa} Word */

export class Words {
  /** @param {string} language */
  constructor(language) {
    /** @type {Language} */
    this.language = language === "en" ? "en" : "fa";
    this.direction = this.language === "fa" ? "rtl" : "ltr";
    this.numbers = new Intl.NumberFormat(this.language === "fa" ? "fa-IR" : "en");
  }

  /**
   * @param {Word} word
   * @param {Record<string, string>} [parts]  what stands for `{name}`
   */
  say(word, parts = {}) {
    return STRINGS[this.language][word].replace(/\{(\w+)\}/g, (_, name) => parts[name] ?? "");
  }

  /** @param {import("./types.js").Labels} labels */
  label(labels) {
    return labels[this.language] ?? Object.values(labels)[0] ?? "";
  }

  /** @param {number} number */
  number(number) {
    return this.numbers.format(number);
  }

  /**
   * An ISO date as the reader's calendar writes it; other words stay as they are.
   * @param {string} published
   */
  date(published) {
    const date = new Date(published);
    if (!published || Number.isNaN(date.valueOf())) return published;
    const calendar = this.language === "fa" ? "fa-IR-u-ca-persian" : "en-GB";
    return new Intl.DateTimeFormat(calendar, { dateStyle: "long", timeZone: "UTC" }).format(date);
  }
}
