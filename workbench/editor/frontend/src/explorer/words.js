// Every word of the explorer, in both languages. Names of fields and values come from the codebook.

import { Words } from "../strings.js";

const STRINGS = {
  fa: {
    title: "کاوش گفته‌ها",
    count: "{n} گفته",
    countOf: "{n} از {total} گفته",
    clear: "پاک کردن همه",
    chosen: "برگزیده‌ها",
    drop: "برداشتن {field}: {name}",
    all: "همهٔ گفته‌ها",
    copy: "رونوشت",
    copied: "رونوشت برداشته شد",
    expression: "عبارت pandas برای آنچه برگزیده شده است",
    language: "English",
    actor: "کنشگر",
    stance: "موضع",
    issue: "موضوع",
    annotator: "حاشیه‌نویس",
    days: "زمان",
    noActor: "(نامشخص)",
    noStance: "بی‌موضع",
    noIssue: "(بی‌موضوع)",
    bars: "گفته‌ها به تفکیک کنشگر و موضع",
    barsHint: "هر گفته یک بار شمرده شده است",
    cells: "کنشگر و موضوع",
    cellsHint: "اندازه: شمار گفته‌ها؛ رنگ: میانگین موضع",
    timeline: "گفته‌ها در گذر زمان",
    timelineHint: "{unit}، زمان از چپ به راست؛ برای برگزیدن بازه بکشید، یا Shift و پیکان‌ها",
    undated: "{n} گفته بی‌تاریخ",
    noDates: "هیچ خبری تاریخ ندارد.",
    week: "هفته به هفته از شنبه",
    month: "ماه به ماه",
    year: "سال به سال",
    network: "چه کسی دربارهٔ چه سخن می‌گوید",
    networkHint: "ضخامت: شمار گفته‌ها؛ رنگ: میانگین موضع",
    networkCut: "{shown} گره پرگفته از {n}",
    list: "گفته‌ها",
    shown: "{shown} از {n}",
    more: "{n} گفتهٔ دیگر",
    noneMatch: "هیچ گفته‌ای با این برگزیده‌ها نمی‌خواند.",
    mark: "{name}: {n}",
    markStance: "{actor}، {stance}: {n}",
    markCell: "{actor}، {issue}: {n} گفته، موضع {net}",
    markPeriod: "{name}: {n} گفته",
    markNode: "{field} {name}: {n} گفته",
    everyActor: "همهٔ {n} کنشگر",
    fewActors: "پرگفته‌ترین‌ها",
    opened: "گفته در متن «{title}» نشان داده شد",
    article: "متن خبر",
    close: "بستن متن",
    edit: "ویرایش",
    range: "{from} تا {to}",
    oppose: "مخالف",
    support: "موافق",
    others: "دیگر",
  },
  en: {
    title: "Explore statements",
    count: "{n} statements",
    countOf: "{n} of {total} statements",
    clear: "Clear all",
    chosen: "Chosen",
    drop: "Take away {field}: {name}",
    all: "all statements",
    copy: "Copy",
    copied: "Copied",
    expression: "pandas expression of what is chosen",
    language: "فارسی",
    actor: "actor",
    stance: "stance",
    issue: "issue",
    annotator: "annotator",
    days: "time",
    noActor: "(not named)",
    noStance: "not coded",
    noIssue: "(no issue)",
    bars: "Statements by actor and stance",
    barsHint: "each statement counted once",
    cells: "Actor and issue",
    cellsHint: "size: statements; colour: mean stance",
    timeline: "Statements over time",
    timelineHint: "{unit}; drag to choose a range, or Shift and the arrows",
    undated: "{n} statements without a date",
    noDates: "No article has a date.",
    week: "weeks from Saturday",
    month: "months of the Jalali calendar",
    year: "years of the Jalali calendar",
    network: "Who speaks on what",
    networkHint: "width: statements; colour: mean stance",
    networkCut: "the {shown} most stated of {n} nodes",
    list: "Statements",
    shown: "{shown} of {n}",
    more: "{n} more statements",
    noneMatch: "No statement fits what is chosen.",
    mark: "{name}: {n}",
    markStance: "{actor}, {stance}: {n}",
    markCell: "{actor}, {issue}: {n} statements, stance {net}",
    markPeriod: "{name}: {n} statements",
    markNode: "{field} {name}: {n} statements",
    everyActor: "All {n} actors",
    fewActors: "The most stated only",
    opened: "Statement shown in “{title}”",
    article: "Article",
    close: "Close the article",
    edit: "Edit",
    range: "{from} to {to}",
    oppose: "oppose",
    support: "support",
    others: "other",
  },
};

/** @import { Value, Period } from "./table.js" */
/** @typedef {keyof typeof STRINGS.fa} ExplorerWord */

export class ExplorerWords {
  /** @param {string} language */
  constructor(language) {
    this.formats = new Words(language);
    this.language = this.formats.language;
    this.direction = this.formats.direction;
    const locale = this.language === "fa" ? "fa-IR" : "en";
    this.nets = new Intl.NumberFormat(locale, { signDisplay: "exceptZero", maximumFractionDigits: 1 });
  }

  /**
   * @param {ExplorerWord} word
   * @param {Record<string, string | number>} [parts]  what stands for `{name}`; numbers in digits
   *   of the language
   */
  say(word, parts = {}) {
    return STRINGS[this.language][word].replace(/\{(\w+)\}/g, (_, name) => {
      const part = parts[name] ?? "";
      return typeof part === "number" ? this.number(part) : part;
    });
  }

  /** @param {number} number */
  number(number) {
    return this.formats.number(number);
  }

  /** @param {string} published */
  date(published) {
    return this.formats.date(published);
  }

  /**
   * A value of a field as readers see it.
   * @param {string} field
   * @param {Value} value
   */
  name(field, { name, label }) {
    if (name) return label[this.language] || name;
    if (field === "stance") return this.say("noStance");
    return this.say(field === "issue" ? "noIssue" : "noActor");
  }

  /** @param {Period} period */
  period({ start, end, name }) {
    return this.language === "fa" ? name : this.range(start, end);
  }

  /** @param {Period} period */
  tick({ start, short }) {
    if (this.language === "fa") return short;
    return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(start));
  }

  /**
   * The days from one up to, not including, another.
   * @param {string} start
   * @param {string} end
   */
  range(start, end) {
    const last = new Date(new Date(end).valueOf() - 86_400_000).toISOString().slice(0, 10);
    return this.say("range", { from: this.date(start), to: this.date(last) });
  }
}
