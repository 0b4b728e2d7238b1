"""A made-up debate of about 300 statements, to draw and to test charts with."""

import random
from datetime import date, timedelta

import networkx as nx
import pandas as pd
from matplotlib.patches import Patch
from matplotlib.text import Text

from workbench.charts import Chart
from workbench.charts.style import settings

ISSUES = {
    "گران شدن بنزین": 1.0,
    "سهمیه‌بندی سوخت": 0.9,
    "یارانهٔ نقدی": 0.7,
    "قاچاق سوخت": 0.6,
    "حمل‌ونقل همگانی": 0.6,
    "آلودگی هوا": 0.5,
    "واردات خودرو": 0.3,
}
# How readily an actor supports each issue, in the order above, and how much it speaks.
ACTORS = {
    "پروانه گلچین": ([0.9, 0.8, 0.7, 0.2, 0.8, 0.4, 0.6], 46),
    "وزارت نفت": ([0.95, 0.9, 0.6, 0.1, 0.7, 0.5, 0.5], 41),
    "چنگیز ژاله‌پور": ([0.1, 0.2, 0.8, 0.3, 0.6, 0.5, 0.7], 38),
    "کانون سراسری رانندگان و کارکنان حمل‌ونقل جاده‌ای": ([0.02, 0.1, 0.9, 0.4, 0.7, 0.3, 0.2], 33),
    "گیسو آذرنوش": ([0.6, 0.5, 0.5, 0.2, 0.95, 0.1, 0.3], 30),
    "سازمان حفاظت محیط زیست": ([0.8, 0.8, 0.4, 0.1, 1.0, 0.05, 0.2], 28),
    "ژیلا پاک‌نهاد": ([0.2, 0.3, 0.9, 0.5, 0.6, 0.5, 0.6], 24),
    "مارتین ورنر (Martin Werner)": ([0.9, 0.6, 0.3, 0.1, 0.9, 0.2, 0.8], 19),
    "اتحادیهٔ تاکسی‌داران": ([0.05, 0.4, 0.8, 0.3, 0.5, 0.4, 0.4], 17),
    "بهرام چاووشی": ([0.5, 0.5, 0.6, 0.2, 0.7, 0.3, 0.5], 12),
    "اِکو (ECO)": ([0.7, 0.5, 0.5, 0.2, 0.6, 0.4, 0.5], 7),
    "آرش گودرزی": ([0.3, 0.4, 0.5, 0.3, 0.5, 0.5, 0.9], 5),
}  # fmt: skip


def debate() -> pd.DataFrame:
    """Make 300 statements of two annotators in articles of 13 months; the same ones every time."""
    chance = random.Random(1)
    rows: list[dict[str, object]] = []
    first = date(2023, 3, 21)
    busy = {date(2023, 7, 10): 8, date(2023, 11, 20): 10, date(2024, 2, 5): 6}
    for actor, (support, many) in ACTORS.items():
        for _ in range(many):
            n = chance.choices(range(len(ISSUES)), weights=list(ISSUES.values()))[0]
            if chance.random() < 0.55:
                centre, wide = chance.choice(list(busy.items()))
                day = centre + timedelta(days=round(chance.gauss(0, wide * 2)))
            else:
                day = first + timedelta(days=chance.randrange(395))
            stance = chance.choices(
                ["support", "oppose", "ambivalent", "neutral", None],
                weights=[support[n] * 0.7, (1 - support[n]) * 0.7, 0.1, 0.2, 0.01],
            )[0]
            rows.append(
                {
                    "article": f"{day.isoformat()}-{chance.randrange(2)}",
                    "annotator": chance.choices(["نگار", "سیاوش"], weights=[3, 2])[0],
                    "actor": actor,
                    "issue": list(ISSUES)[n],
                    "stance": stance,
                    "published": day.isoformat(),
                }
            )
    return pd.DataFrame(rows)


NET = pd.DataFrame(
    [
        ("پروانه گلچین", 0.89, 0.71, 1.0, 46),
        ("وزارت نفت", 0.62, 0.4, 0.84, 41),
        ("مارتین ورنر (Martin Werner)", 0.5, 0.0, 1.0, 4),
        ("چنگیز ژاله‌پور", -0.4, -0.75, -0.05, 38),
        ("کانون سراسری رانندگان و کارکنان حمل‌ونقل جاده‌ای", -0.63, -0.88, -0.31, 33),
        ("اتحادیهٔ تاکسی‌داران", -1.0, -1.0, -0.83, 17),
        ("آرش گودرزی", 0.0, float("nan"), float("nan"), 2),
        ("اِکو (ECO)", float("nan"), float("nan"), float("nan"), 1),
    ],
    columns=["name", "net", "low", "high", "n"],
)
"""Made-up net stances with intervals: unanimous, unsure, without an interval, undefined."""


def two_mode() -> nx.Graph:
    """Make the network of actors and issues of the made-up debate."""
    table = debate()
    score = {"support": 1, "oppose": -1}
    graph = nx.Graph()
    for kind in ("actor", "issue"):
        for name, rows in table.groupby(kind):
            graph.add_node(name, kind=kind, n=len(rows))
    for (actor, issue), rows in table.groupby(["actor", "issue"]):
        stance = rows["stance"].map(lambda each: score.get(each, 0)).mean()
        graph.add_edge(actor, issue, weight=len(rows), stance=stance)
    return graph


def one_mode(relation: str = "congruence") -> nx.Graph:
    """Make a network of 18 actors in three communities, dense within and sparse between."""
    chance = random.Random(3)
    extra = [
        "ناهید پیروزفر",
        "کمیسیون انرژی مجلس",
        "خبرنگاران",
        "شهرداری",
        "رامین گیوه‌چی",
        "فریده جم",
    ]
    names = [*ACTORS, *extra]
    graph = nx.Graph()
    for n, name in enumerate(names):
        graph.add_node(name, kind="actor", n=5 + (n * 7) % 41, community=(0, 0, 0, 1, 1, 2)[n % 6])
    for n, one in enumerate(names):
        for other in names[n + 1 :]:
            same = graph.nodes[one]["community"] == graph.nodes[other]["community"]
            close = same == (relation == "congruence")
            if chance.random() < (0.8 if close else 0.08):
                graph.add_edge(
                    one, other, weight=round(chance.uniform(0.4, 1) * (2 if close else 1), 2)
                )
    return graph


def texts(chart: Chart) -> list[Text]:
    """Return every text of a chart that says something."""
    found = [*chart.texts, *(text for axes in chart.axes for text in axes.texts)]
    return [text for text in found if text.get_text()]


def words(chart: Chart) -> list[str]:
    """Return what a chart says, without marks of direction and with wrapped lines joined."""
    marks = str.maketrans({"\u200e": "", "\u200f": "", "\n": " "})
    return [text.get_text().translate(marks) for text in texts(chart)]


def patches(chart: Chart, gid: str) -> list[Patch]:
    """Return the shapes of a chart that are called ``gid``."""
    return [each for axes in chart.axes for each in axes.patches if each.get_gid() == gid]


def meeting_words(chart: Chart) -> list[tuple[str, ...]]:
    """Return texts that leave the figure, and pairs of texts that overlap."""
    with settings():
        boxes = [(text.get_text(), text.get_window_extent()) for text in texts(chart)]
    wrong: list[tuple[str, ...]] = []
    for n, (one, box) in enumerate(boxes):
        if not (0 <= box.x0 < box.x1 <= chart.bbox.width and 0 <= box.y0 < box.y1):
            wrong.append((one,))
        for other, second in boxes[n + 1 :]:
            # Lines may touch; a shared pixel of height is no overlap.
            high = min(box.y1, second.y1) - max(box.y0, second.y0)
            wide = min(box.x1, second.x1) - max(box.x0, second.x0)
            if high > 3 and wide > 1:
                wrong.append((one, other))
    return wrong
