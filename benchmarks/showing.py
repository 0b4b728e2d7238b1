"""The explorer and the report of ten thousand statements."""

import subprocess
import sys
from collections.abc import Iterator

STATEMENTS = 10_000

# In a process of its own, whose peak of memory is its own; everything is imported before.
SHOWN = """
import statistics, tempfile, time
from dataclasses import replace
from pathlib import Path
import workbench as wb
from benchmarks.peak import peak_bytes
from benchmarks.showing import STATEMENTS
from workbench import analysis, charts, exploration, report
from workbench.demonstration import demonstration
from workbench.formats import format_named

corpus = demonstration()
copies = range(-(-STATEMENTS // len(corpus.statements)))
articles = [replace(a, id=f"{a.id}-{n}") for a in corpus.articles for n in copies]
statements = [
    replace(s, id=f"{s.id}-{n}", article=f"{s.article}-{n}")
    for n in copies
    for s in corpus.statements
][:STATEMENTS]
said = f"{len(statements):,} statements of 3 annotators in {len(articles):,} articles"

def timed(act):
    before = time.perf_counter()
    done = act()
    return time.perf_counter() - before, done

with tempfile.TemporaryDirectory() as folder:
    whole = replace(corpus, articles=tuple(articles), statements=tuple(statements))
    path = Path(folder) / "corpus.jsonl"
    format_named("jsonl").write(whole, path)
    project = wb.Project(folder, annotator="sara")
    project.import_("jsonl", path)
    opening, explorer = timed(lambda: wb.Project(folder).explore())
    again, explorer = timed(project.explore)
    print(f"{said}: open the explorer, from the log|{opening:.2f} s, the second time {again:.2f} s")
    choosing = []
    for actor in explorer.statements["actor"].unique():
        seconds, chosen = timed(
            lambda: (explorer.choose(actor=actor, stance=["support", "oppose"]), explorer.selected)
        )
        choosing.append(seconds)
    print(f"{said}: choose an actor and two stances there and take the rows, median of "
          f"{len(choosing)}|{statistics.median(choosing) * 1000:.0f} ms")
    opened = explorer.statements["id"].sample(9, random_state=0)
    reading = statistics.median(timed(lambda: explorer.open_statement(id_))[0] for id_ in opened)
    print(f"{said}: open a statement in its article, median of 9|{reading * 1000:.0f} ms")
    for language in ("fa", "en"):
        writing, page = timed(lambda: project.report(Path(folder) / language, language=language))
        size = sum(each.stat().st_size for each in page.parent.rglob("*") if each.is_file())
        print(f"{said}: write the report ({language})|{writing:.1f} s, {size / 1e6:.1f} MB")
    print(f"{said}: all of this, memory|{peak_bytes() / 1e9:.2f} GB at most")
"""


def shown() -> Iterator[tuple[str, str]]:
    """Time the explorer's Python side and the whole report."""
    done = subprocess.run([sys.executable, "-c", SHOWN], check=True, capture_output=True, text=True)
    for line in done.stdout.strip().splitlines():
        what, measured = line.split("|")
        yield what, measured


MEASURES = (shown,)
