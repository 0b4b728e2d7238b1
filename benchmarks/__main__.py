"""Run all benchmarks and print what they measured as a Markdown table."""

import os
import platform
from importlib.metadata import version

from benchmarks import formats, imports, store

PACKAGES = ("pandas", "pyarrow", "msgspec", "anywidget", "jupyterlab", "matplotlib")


def main() -> None:
    print(f"Machine: {platform.machine()}, {os.cpu_count()} cores, {platform.system()}")
    print(f"Python {platform.python_version()}", end="")
    print("".join(f", {name} {version(name)}" for name in PACKAGES), end="\n\n")
    print("| what | measured |\n|---|---|")
    for measure in (*imports.MEASURES, *store.MEASURES, *formats.MEASURES):
        for what, measured in measure():
            print(f"| {what} | {measured} |", flush=True)


if __name__ == "__main__":
    main()
