"""A made-up corpus to try things on: invented countries, outlets, actors, sentences and codings.

Nothing in it was ever published or said, and no figure made from it says anything about the world.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from random import Random

from workbench.codebook import default_codebook, read_codebook
from workbench.model import Actor, Article, Corpus, Span, Statement, Value
from workbench.text import persian_digits

ARTICLES = 60
ANNOTATORS: Mapping[str, range] = {
    "sara": range(ARTICLES),
    "omid": range(40),
    "mina": range(20, ARTICLES),
}
"""Who reads which of the articles."""

_OUTLETS = ("پیک سپیدار", "خبرگزاری کرانهٔ شرق", "روزنامهٔ آوای پل", "هفته‌نامهٔ چشم‌انداز مرز")
_FIRST_DAY = date(2025, 3, 22)

# Actor, kind, how the text names who speaks, and how it leans, from -1 to 1, on the issues below.
_ACTORS: tuple[tuple[str, str, str, tuple[float, float, float, float]], ...] = (
    ("وزارت خارجهٔ آریوند", "organisation", "سخنگوی وزارت خارجهٔ آریوند", (0.8, 0.6, 0.7, -0.2)),
    ("رئیس‌جمهور آریوند", "person", "رئیس‌جمهور آریوند", (0.7, 0.5, 0.8, 0.1)),
    ("وزارت دفاع آریوند", "organisation", "معاون وزیر دفاع آریوند", (0.1, 0.2, -0.2, 0.8)),
    ("نخست‌وزیر نیمروزان", "person", "نخست‌وزیر نیمروزان", (-0.6, -0.1, -0.5, 0.8)),
    ("وزارت خارجهٔ نیمروزان", "organisation", "وزیر خارجهٔ نیمروزان", (-0.5, 0.1, -0.3, 0.6)),
    ("ستاد ارتش نیمروزان", "organisation", "رئیس ستاد ارتش نیمروزان", (-0.8, -0.5, -0.7, 0.9)),
    ("سازمان میانجی", "organisation", "فرستادهٔ سازمان میانجی", (0.9, 0.8, 0.9, -0.3)),
    ("انجمن امداد کرانه", "organisation", "دبیر انجمن امداد کرانه", (0.8, 1.0, 0.5, -0.6)),
    ("شورای شهر مرزی", "group", "یکی از اعضای شورای شهر مرزی", (0.7, 0.9, 0.3, -0.4)),
    ("ائتلاف مخالفان دریابار", "group", "نمایندهٔ ائتلاف مخالفان دریابار", (-0.3, 0.7, -0.6, -0.5)),
    ("دولت دریابار", "country", "سخنگوی دولت دریابار", (-0.2, -0.4, 0.2, 0.7)),
    ("اتحادیهٔ بازرگانان مرز", "group", "رئیس اتحادیهٔ بازرگانان مرز", (0.9, 0.4, 0.8, 0.0)),
)
_ISSUES = ("ceasefire", "humanitarian-aid", "negotiations", "fight-against-isis")

_CLAIMS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "ceasefire": {
        "support": (
            "خاموش شدن سلاح‌ها به سود همهٔ مردم مرز است",
            "آتش‌بس باید بی‌درنگ و بی‌شرط آغاز شود",
        ),
        "oppose": (
            "آتش‌بس در این روزها تنها به طرف مقابل فرصت می‌دهد",
            "با توقف نبرد در این نقطه موافق نیستیم",
        ),
        "ambivalent": ("آتش‌بس خواستهٔ ماست ولی نه با این شرط‌ها",),
        "neutral": ("گزارش تازه‌ای از وضع آتش‌بس به دست ما رسیده است",),
    },
    "humanitarian-aid": {
        "support": (
            "راه کاروان‌های کمک باید همین هفته باز شود",
            "رساندن دارو به شهر مرزی بر هر کاری پیش است",
        ),
        "oppose": (
            "کاروان‌ها بدون بازرسی ما حق گذر ندارند",
            "این کمک‌ها سر از انبار جنگجویان درمی‌آورد",
        ),
        "ambivalent": ("کمک لازم است اما از این گذرگاه پذیرفتنی نیست",),
        "neutral": ("شمار کامیون‌های کمک هنوز روشن نیست",),
    },
    "negotiations": {
        "support": (
            "جز نشستن پشت میز گفتگو راهی نمانده است",
            "دور تازهٔ گفتگوها می‌تواند گره را باز کند",
        ),
        "oppose": (
            "گفتگو با کسانی که پیمان می‌شکنند بیهوده است",
            "در این دور از مذاکره شرکت نخواهیم کرد",
        ),
        "ambivalent": ("گفتگو را رد نمی‌کنیم هرچند امیدی هم به آن نداریم",),
        "neutral": ("زمان نشست بعدی هنوز اعلام نشده است",),
    },
    "fight-against-isis": {
        "support": (
            "نبرد با گروه‌های مسلح تا پایان ادامه می‌یابد",
            "پاک‌سازی کوهستان از جنگجویان وظیفهٔ ماست",
        ),
        "oppose": (
            "این عملیات بیش از همه به روستاییان آسیب می‌زند",
            "بمباران کوهستان باید متوقف شود",
        ),
        "ambivalent": ("باید با جنگجویان مقابله کرد ولی این شیوه نادرست است",),
        "neutral": ("عملیات کوهستان وارد سومین هفته شده است",),
    },
}
_CUES = ("گفت", "تأکید کرد", "افزود", "یادآور شد", "اعلام کرد")
_WHEN = ("", "روز گذشته ", "در نشست خبری ", "در پایان دیدار ", "در گفتگوی کوتاهی ")
_BETWEEN = (
    "گذرگاه شرقی در دو روز گذشته بسته بود.",
    "خبرنگار ما از بازار شهر مرزی گزارش می‌دهد که مغازه‌ها نیمه‌تعطیل است.",
    "باران شب گذشته راه کوهستان را دشوار کرد.",
    "این سومین نشست در یک ماه گذشته است.",
)
_NEAR = {"support": "ambivalent", "oppose": "neutral", "ambivalent": "support", "neutral": "oppose"}


def demonstration(seed: int = 1404) -> Corpus:
    """Return a made-up corpus of 60 articles over a year, read by three annotators.

    About 400 statements; annotators miss some, end claims elsewhere and code some otherwise. The
    same seed gives the same corpus. Everything is invented; the codebook is the default one.
    """
    random = Random(seed)
    articles: list[Article] = []
    statements: list[Statement] = []
    for number in range(ARTICLES):
        day = _FIRST_DAY + timedelta(days=number * 6 + random.randrange(6))
        article, told = _article(random, number, day)
        articles.append(article)
        for annotator, read in ANNOTATORS.items():
            if number in read:
                statements += _codings(random, annotator, article, told)
    return Corpus(
        articles=tuple(articles),
        statements=tuple(statements),
        codebook=read_codebook(default_codebook()),
        actors=tuple(Actor(name, kind) for name, kind, _, _ in _ACTORS),
    )


type _Told = tuple[dict[str, Span], dict[str, Value]]


def _article(random: Random, number: int, day: date) -> tuple[Article, list[_Told]]:
    text = f"نمونهٔ ساختگی شمارهٔ {persian_digits(number + 1)}: روزهای مرز\n"
    told: list[_Told] = []
    actors = random.sample(_ACTORS, random.choice((2, 2, 3)))
    # Who speaks once often speaks again in the same article.
    actors += random.choices(actors, k=random.choice((0, 1, 1, 2)))
    for actor in actors:
        issue = random.randrange(len(_ISSUES))
        stance = _stance(random, actor[3][issue] + 0.5 * (number / ARTICLES - 0.5))
        claim = random.choice(_CLAIMS[_ISSUES[issue]][stance])
        cue, speech = random.choice(_CUES), random.choice(("direct", "indirect"))
        spans: dict[str, Span] = {}
        text += random.choice(_WHEN)
        for role, words in (("speaker", actor[2]), ("cue", cue), ("claim", claim)):
            spans[role] = Span(len(text), len(text) + len(words), words)
            between = {"speaker": " ", "cue": ": «" if speech == "direct" else " که "}
            text += words + between.get(role, "». " if speech == "direct" else ". ")
        values: dict[str, Value] = {"actor": actor[0], "stance": stance}
        values |= {"issue": _ISSUES[issue], "speech": speech}
        told.append((spans, values))
        if random.random() < 0.5:
            text += random.choice(_BETWEEN)
        text = text.rstrip() + "\n"
    article = Article(
        id=f"demonstration-{number + 1:02}",
        text=text,
        title=text.partition("\n")[0],
        outlet=random.choice(_OUTLETS),
        published=day.isoformat(),
        metadata={"note": "made up"},
    )
    return article, told


def _stance(random: Random, leaning: float) -> str:
    drawn = random.gauss(leaning, 0.45)
    if drawn > 0.25:
        return "support"
    if drawn < -0.25:
        return "oppose"
    return "neutral" if random.random() < 0.6 else "ambivalent"


def _codings(
    random: Random, annotator: str, article: Article, told: list[_Told]
) -> list[Statement]:
    coded: list[Statement] = []
    at = datetime.fromisoformat(article.published) + timedelta(days=30, hours=9)
    for number, (spans, values) in enumerate(told, start=1):
        if random.random() < 0.07:
            continue
        marked = {role: (span,) for role, span in spans.items()}
        if random.random() < 0.15:
            marked["claim"] = (_without_last_word(spans["claim"]),)
        own = dict(values)
        if random.random() < 0.12:
            own["stance"] = _NEAR[str(values["stance"])]
        if random.random() < 0.04:
            own["issue"] = random.choice(_ISSUES)
        if random.random() < 0.03:
            own["actor"] = random.choice(_ACTORS)[0]
        at += timedelta(minutes=random.randint(1, 4))
        coded.append(
            Statement(
                id=f"{article.id}-{annotator}-{number}",
                article=article.id,
                annotator=annotator,
                spans=marked,
                values=own,
                created=at.isoformat() + "Z",
            )
        )
    return coded


def _without_last_word(span: Span) -> Span:
    words = span.quote.rpartition(" ")[0]
    return Span(span.start, span.start + len(words), words)
