"""The rules: characters a second, memory, articles that no sentence ends; and what is learned."""

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbench.model import Article
from workbench.suggest import lessons, suggest
from workbench.suggest.learned import Learned
from workbench.suggest.learning import learn

RUNS = 7
ARTICLE = Path(__file__).parent.parent / "data" / "articles" / "putin-obama.txt"
ADVERSARIAL = {
    "no sentence end": "وزیر گفت که او رفت و آمد",
    "quotation marks that never close": "«",
    "one preverb after the other": "خواستار ",
    "one adjunct after the other": "با بیان اینکه ",
}


def reading() -> Iterator[tuple[str, str]]:
    """Time the project's own article, and many copies of it as one article."""
    text = ARTICLE.read_bytes().decode("utf-8")
    suggest(Article("warm", text))
    for what, article in (
        ("the article", Article("one", text)),
        ("a million characters", Article("long", text * (1_000_000 // len(text)))),
    ):
        taken: list[float] = []
        for _ in range(RUNS):
            start = time.process_time()
            suggest(article)
            taken.append(time.process_time() - start)
        rate = len(article.text) / statistics.median(taken) / 1e6
        yield f"rules read {what}, median of {RUNS}", f"{rate:.2f} million characters a second"


def memory() -> Iterator[tuple[str, str]]:
    """Measure the largest memory of a process that reads a million characters."""
    code = (
        "from pathlib import Path; from benchmarks.peak import peak_bytes;"
        "from workbench.model import Article;"
        "from workbench.suggest import suggest;"
        f"text = Path({str(ARTICLE)!r}).read_bytes().decode('utf-8');"
        "suggest(Article('long', text * (1_000_000 // len(text))));"
        "print(peak_bytes() / 1e6)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    yield "rules read a million characters, peak memory", f"{float(done.stdout):.0f} MB"


def adversarial() -> Iterator[tuple[str, str]]:
    """Time articles of a million characters that are all one sentence."""
    for what, piece in ADVERSARIAL.items():
        article = Article("odd", piece * (1_000_000 // len(piece)))
        start = time.process_time()
        suggest(article)
        yield f"rules read a million characters of {what}", f"{time.process_time() - start:.1f} s"


def learning() -> Iterator[tuple[str, str]]:
    """Time training on copies of the project's own article, and reading with what was learned."""
    text = ARTICLE.read_bytes().decode("utf-8")
    for size in (12, 100):
        articles = [Article(f"a{n:03}", text) for n in range(size)]
        stated = [replace(each, annotator="sara") for a in articles for each in suggest(a)]
        given = lessons(articles, stated, (), (each.id for each in articles))
        start = time.process_time()
        trained = learn(given, 1, progress=False)
        seconds = time.process_time() - start
        what = f"learn from {len(stated):,} statements in {size} articles, compare by five folds"
        yield what, f"{seconds:.1f} s, a model of {len(trained.weights) / 1e6:.1f} MB"
    learned = Learned(trained)
    long = Article("long", text * (1_000_000 // len(text)))
    start = time.process_time()
    learned.suggest(long)
    rate = len(long.text) / (time.process_time() - start) / 1e6
    yield "what was learned reads a million characters", f"{rate:.2f} million a second"


MEASURES = (reading, memory, adversarial, learning)
