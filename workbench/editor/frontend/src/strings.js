// Every word of the interface, in both languages. Names of roles, fields and values come from the
// codebook.

const STRINGS = {
  fa: {
    article: "متن خبر",
    cards: "گفته‌ها",
    noCards: "هنوز گفته‌ای نشان نشده است. بخشی از متن را برگزینید و نقش آن را بزنید.",
    noOwnCards: "هنوز گفته‌ای نشان نشده است. بخشی از متن را برگزینید و نقش آن را بزنید، یا با N پیشنهاد نخست را ببینید.",
    noMatch: "هیچ گفته‌ای با این جستجو و پالایش جور نیست.",
    showAll: "نمایش همه",
    count: "{n} گفته",
    saved: "ذخیره شد",
    saving: "در حال ذخیره…",
    unsaved: "{n} کار هنوز ذخیره نشده؛ هسته پاسخ نمی‌دهد. اگر از کار افتاده است، آن را راه بیندازید و خانه‌ها را دوباره اجرا کنید",
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
    replace: "به جای {role}",
    replaceLong: "در این گفته، این واژه‌ها جای {role} را می‌گیرند",
    none: "—",
    unnamed: "بی‌نام",
    notWritten: "هنوز نوشته نشده",
    newActor: "کنشگر تازه:",
    takeSpeaker: "برگرفتن از گوینده:",
    numberNeeded: "ثبت نشد: عدد لازم است، برای نمونه {example}.",
    created: "گفتهٔ تازه ساخته شد",
    marked: "{role} نشان شد",
    remarked: "{role} از نو نشان شد",
    deleted: "گفته حذف شد",
    undone: "بازگردانده شد: {act}",
    redone: "از نو انجام شد: {act}",
    nothingToUndo: "کاری برای بازگرداندن نمانده است.",
    nothingToRedo: "کاری برای انجام دوباره نیست.",
    actMade: "ساخت گفته",
    actMadeMany: "ساخت {n} گفته",
    actAccepted: "پذیرفتن پیشنهاد",
    actAcceptedMany: "پذیرفتن {n} پیشنهاد",
    actAdopted: "برگرفتن گفته",
    actDeleted: "حذف گفته",
    actChanged: "تغییر گفته",
    actChangedParts: "تغییر {parts}",
    actRejected: "رد پیشنهاد",
    actMerged: "یکی کردن دو کنشگر",
    actUnknown: "کار پیشین",
    selectFirst: "نخست بخشی از متن را برگزینید.",
    statementFirst: "نخست گفته‌ای را برگزینید.",
    conflict: "این گفته دو نسخه دارد. یکی را نگه دارید:",
    keep: "نگه داشتن این",
    deletedVersion: "(حذف‌شده)",
    problem: "جای این گفته در متن پیدا نیست:",
    noHighlights: "این مرورگر نشان‌ها را در متن نمی‌کشد؛ مرورگری از سال ۲۰۲۵ به بعد لازم است.",
    keys: "کلیدها",
    keyShift: "با Shift و کلید نقش: افزودن پاره‌ای دیگر به همان نقش؛ اگر پاره‌ای از آن نقش در میان واژه‌های برگزیده باشد، مرز آن از نو نهاده می‌شود",
    keyAlt: "با Alt هنگام کشیدن: برگزیدن بخشی از یک واژه؛ Alt و پیکان‌ها: یک حرف بیش یا کم",
    keyCaret: "نشانگر در متن: واژهٔ بعدی و قبلی؛ با Shift برگزیدن",
    keyLines: "گفتهٔ قبلی و بعدی؛ با نشانگر در متن: خط قبلی و بعدی",
    keyGrow: "گسترش گزینش: واژه، گیومه، جمله، بند",
    keyOverlapping: "همهٔ گفته‌هایی که این واژه‌ها را دارند",
    keyOccurrences: "نشان‌گذاری همهٔ تکرارهای بعدی این واژه‌ها",
    keySuggestions: "پیشنهاد بعدی و قبلی",
    keyAccept: "پذیرفتن پیشنهاد؛ کلید موضع هم می‌پذیرد. با Shift: همهٔ پیشنهادها با اطمینانی که بالا برگزیده‌اید",
    keyEdit: "پذیرفتن پیشنهاد و ویرایش؛ نوشتن کنشگر",
    keyReject: "رد پیشنهاد",
    keyEnter: "تأیید بخش‌های پیشنهادی؛ وگرنه نوشتن کنشگر",
    keySearch: "جستجو",
    keyArticles: "خبر قبلی و بعدی",
    keyDone: "نشان پایان کار با این خبر",
    keyEscape: "پایان کار با این گفته",
    annotator: "حاشیه‌نویس: {name}",
    newStatement: "گفتهٔ تازه",
    language: "English",
    search: "جستجو در متن و گفته‌ها",
    found: "{n} جا",
    filter: "پالایش",
    any: "همه",
    nobody: "هیچ‌کس",
    beside: "در کنار",
    showSuggestions: "پیشنهادها",
    suggestion: "پیشنهاد",
    openSign: "؟",
    accept: "پذیرفتن",
    edit: "ویرایش",
    reject: "رد",
    adopt: "برگرفتن",
    acceptAll: "پذیرفتن {n} پیشنهاد",
    above: "کمترین اطمینان پیشنهادهایی که با هم پذیرفته می‌شوند",
    atLeast: "{share} و بیشتر ({n})",
    sure: "اطمینان {share}",
    accepted: "{n} پیشنهاد پذیرفته شد",
    rejected: "پیشنهاد رد شد",
    noSuggestion: "پیشنهاد دیگری نیست.",
    proposed: "پیشنهادی: {parts}",
    confirm: "تأیید",
    dismiss: "نه",
    confirmed: "تأیید شد",
    olderCodebook: "با نسخهٔ {version} کدنامه کدگذاری شده است.",
    actors: "کنشگران",
    sameActor: "همین کنشگر است؟",
    merge: "یکی کردن",
    merged: "دو کنشگر یکی شدند",
    repeat: "نشان‌گذاری همهٔ تکرارهای بعدی",
    repeated: "{n} تکرار نشان شد",
    noRepeat: "این واژه‌ها دیگر در متن نیامده‌اند.",
    overlapping: "گفته‌های این جا",
    articles: "خبرها",
    previousArticle: "خبر قبلی",
    nextArticle: "خبر بعدی",
    place: "{n} از {total}",
    placeLong: "خبر {n} از {total}؛ {done} خبر پایان یافته",
    findArticle: "جستجوی عنوان خبر",
    noArticle: "خبری با این واژه‌ها نیست.",
    doneMark: "پایان",
    begun: "آغاز شده",
    unread: "خوانده نشده",
    order: "ترتیب خبرها",
    unreadFirst: "نخست خوانده‌نشده‌ها",
    teachingFirst: "نخست آموزنده‌ترین‌ها برای پیشنهاددهنده",
    markedDone: "کار این خبر پایان یافت",
    markedUndone: "نشان پایان برداشته شد",
  },
  en: {
    article: "Article",
    cards: "Statements",
    noCards: "No statement is marked yet. Select words in the text and say what they are.",
    noOwnCards: "No statement is marked yet. Select words in the text and say what they are, or press N for the first suggestion.",
    noMatch: "No statement matches the search and the filter.",
    showAll: "Show all",
    count: "{n} statements",
    saved: "Saved",
    saving: "Saving…",
    unsaved: "{n} not saved yet: the kernel is not answering. If it has died, restart it and run the cells again",
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
    replace: "Replace {role}",
    replaceLong: "These words take the place of the statement’s {role}",
    none: "—",
    unnamed: "not named",
    notWritten: "not written yet",
    newActor: "New actor:",
    takeSpeaker: "Take the speaker’s words:",
    numberNeeded: "Not taken: this needs a number, such as {example}.",
    created: "New statement",
    marked: "{role} marked",
    remarked: "{role} marked anew",
    deleted: "Statement deleted",
    undone: "Undone: {act}",
    redone: "Done again: {act}",
    nothingToUndo: "There is nothing left to undo.",
    nothingToRedo: "There is nothing to do again.",
    actMade: "new statement",
    actMadeMany: "{n} new statements",
    actAccepted: "accepting a suggestion",
    actAcceptedMany: "accepting {n} suggestions",
    actAdopted: "taking over a statement",
    actDeleted: "deleting a statement",
    actChanged: "change of a statement",
    actChangedParts: "change of {parts}",
    actRejected: "rejecting a suggestion",
    actMerged: "making two actors one",
    actUnknown: "the act before",
    selectFirst: "Select words in the text first.",
    statementFirst: "Select a statement first.",
    conflict: "This statement stands in two versions. Keep one:",
    keep: "Keep this",
    deletedVersion: "(deleted)",
    problem: "This statement has no place in the text:",
    noHighlights: "This browser cannot paint marks in the text; it takes one from 2025 or later.",
    keys: "Keys",
    keyShift: "with Shift and a role’s key: add another stretch to the role; where the selected words overlap one of its stretches, set its boundary anew",
    keyAlt: "with Alt while dragging: select part of a word; Alt and the arrows: one letter more or less",
    keyCaret: "caret in the text: next and previous word; with Shift select",
    keyLines: "previous and next statement; with the caret in the text: line",
    keyGrow: "grow the selection: word, quotation, sentence, paragraph",
    keyOverlapping: "all statements that hold these words",
    keyOccurrences: "mark every further occurrence of these words",
    keySuggestions: "next and previous suggestion",
    keyAccept: "accept the suggestion; so does a stance key. With Shift: all that are as sure as chosen above",
    keyEdit: "accept the suggestion and edit it; write the actor",
    keyReject: "reject the suggestion",
    keyEnter: "confirm the proposed parts; else write the actor",
    keySearch: "search",
    keyArticles: "previous and next article",
    keyDone: "mark the article as done",
    keyEscape: "done with this statement",
    annotator: "Annotator: {name}",
    newStatement: "New statement",
    language: "فارسی",
    search: "Search text and statements",
    found: "{n} places",
    filter: "Filter",
    any: "All",
    nobody: "Nobody",
    beside: "Beside",
    showSuggestions: "Suggestions",
    suggestion: "Suggestion",
    openSign: "?",
    accept: "Accept",
    edit: "Edit",
    reject: "Reject",
    adopt: "Take over",
    acceptAll: "Accept {n} suggestions",
    above: "Least confidence of the suggestions that are accepted together",
    atLeast: "{share} or more ({n})",
    sure: "{share} sure",
    accepted: "{n} suggestions accepted",
    rejected: "Suggestion rejected",
    noSuggestion: "There is no further suggestion.",
    proposed: "Proposed: {parts}",
    confirm: "Confirm",
    dismiss: "No",
    confirmed: "Confirmed",
    olderCodebook: "Coded with version {version} of the codebook.",
    actors: "Actors",
    sameActor: "The same actor?",
    merge: "Make them one",
    merged: "The two actors are one now",
    repeat: "Mark every further occurrence",
    repeated: "{n} occurrences marked",
    noRepeat: "These words do not occur again in the text.",
    overlapping: "Statements here",
    articles: "Articles",
    previousArticle: "Previous article",
    nextArticle: "Next article",
    place: "{n} of {total}",
    placeLong: "Article {n} of {total}; {done} done",
    findArticle: "Find an article by its title",
    noArticle: "No article has these words in its title.",
    doneMark: "Done",
    begun: "begun",
    unread: "unread",
    order: "Order of the articles",
    unreadFirst: "Unread first",
    teachingFirst: "What teaches the suggester most first",
    markedDone: "Article marked as done",
    markedUndone: "Article no longer marked as done",
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

  /** @param {string[]} names */
  list(names) {
    return names.join(this.language === "fa" ? "، " : ", ");
  }

  /**
   * A share of one, as a whole percentage.
   * @param {number} share
   */
  percent(share) {
    return new Intl.NumberFormat(this.numbers.resolvedOptions().locale, { style: "percent" }).format(share);
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
