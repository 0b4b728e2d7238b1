"""How long it takes to import the workbench, in fresh processes."""

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

RUNS = 7


def import_times() -> Iterator[tuple[str, str]]:
    """Time whole processes, less the time of one that imports nothing."""
    bare = _seconds("pass")
    for code in ("import workbench", "import workbench; workbench.Project"):
        seconds = _seconds(code) - bare
        yield f"`{code}`, median of {RUNS}", f"{seconds:.2f} s"
    code = "import sys, workbench; workbench.Project; print('hazm' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    yield "hazm is imported by then", "yes" if done.stdout.strip() == "True" else "no"


def _seconds(code: str) -> float:
    taken: list[float] = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


MEASURES = (import_times,)
