"""Run all benchmarks and print what they measured as a Markdown table."""

import os
import platform
from importlib.metadata import version

from benchmarks import analysis, editor, formats, imports, showing, store, suggest

PACKAGES = ("pandas", "pyarrow", "msgspec", "anywidget", "jupyterlab", "matplotlib", "scipy")


def main() -> None:
    print(f"Machine: {platform.machine()}, {os.cpu_count()} cores, {platform.system()}")
    print(f"Python {platform.python_version()}", end="")
    print("".join(f", {name} {version(name)}" for name in PACKAGES), end="\n\n")
    print("| what | measured |\n|---|---|")
    measures = (imports, store, suggest, analysis, showing, formats, editor)
    for measure in (each for module in measures for each in module.MEASURES):
        for what, measured in measure():
            print(f"| {what} | {measured} |", flush=True)


if __name__ == "__main__":
    main()
