"""Networks of a million statements, and agreement with its intervals."""

import subprocess
import sys
from collections.abc import Iterator

ACTORS = 10_000
ISSUES = 2_000
STATEMENTS = 1_000_000

# Each in a process of its own, so that its peak of memory is its own.
NETWORK = """
import sys, time
from benchmarks.analysis import *
import numpy as np
import pandas as pd
from benchmarks.peak import peak_bytes
from workbench.analysis import one_mode, two_mode

random = np.random.default_rng(0)
table = pd.DataFrame({
    "actor": pd.Series([f"actor {n}" for n in range(ACTORS)]).iloc[
        random.integers(0, ACTORS, STATEMENTS)].to_numpy(),
    "issue": pd.Series([f"issue {n}" for n in range(ISSUES)]).iloc[
        random.integers(0, ISSUES, STATEMENTS)].to_numpy(),
    "stance": random.choice(["support", "oppose", "ambivalent", "neutral"], STATEMENTS),
})
before = time.perf_counter()
what = sys.argv[1]
network = two_mode(table) if what == "two-mode" else one_mode(table, normalise=what)
seconds = time.perf_counter() - before
print(f"{seconds:.1f} s, {peak_bytes() / 1e9:.2f} GB at most, {network.edges:,} edges")
"""


def networks() -> Iterator[tuple[str, str]]:
    """Time a two-mode and the densest one-mode networks: statements spread evenly by chance."""
    size = f"{ACTORS:,} actors × {ISSUES:,} issues × {STATEMENTS:,} statements"
    for what in ("two-mode", "none", "average", "jaccard"):
        done = subprocess.run(
            [sys.executable, "-c", NETWORK, what], check=True, capture_output=True, text=True
        )
        kind = what if what == "two-mode" else f"congruence, normalised: {what}"
        yield f"{size}: {kind}", done.stdout.strip()


COMPARED = """
import time
from dataclasses import replace
from workbench.analysis import agreement, disagreements, statements_table
from workbench.demonstration import demonstration

corpus = demonstration()
copies = range(20)
named = {f"{a.id}-{n}": replace(a, id=f"{a.id}-{n}") for a in corpus.articles for n in copies}
statements = [
    replace(s, id=f"{s.id}-{n}", article=f"{s.article}-{n}")
    for s in corpus.statements
    for n in copies
]
table = statements_table(statements, named, corpus.codebook)
before = time.perf_counter()
agreement(table, lengths={id_: len(article.text) for id_, article in named.items()})
between = time.perf_counter()
found = disagreements(statements)
print(f"{len(statements):,} statements of 3 annotators in {len(named):,} articles|"
      f"{between - before:.1f} s|{time.perf_counter() - between:.1f} s, {len(found):,} found")
"""


def compared() -> Iterator[tuple[str, str]]:
    """Time agreement with all its intervals, and the list of disagreements."""
    done = subprocess.run(
        [sys.executable, "-c", COMPARED], check=True, capture_output=True, text=True
    )
    size, agreeing, listing = done.stdout.strip().split("|")
    yield f"{size}: agreement, 15 measures, 4 groups, 1,000 draws each", agreeing
    yield f"{size}: disagreements", listing


MEASURES = (networks, compared)
