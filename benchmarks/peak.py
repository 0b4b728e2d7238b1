"""The most memory that processes ever held."""

import resource
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path


def peak_bytes() -> int:
    """Return the largest resident size of this process so far, in bytes.

    Linux keeps it for the process itself in its status; what `getrusage` tells there was handed
    down by the process that started this one, be that larger.
    """
    if Path("/proc/self/status").exists():
        return _peak_of("self")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def peak_bytes_together(command: list[str]) -> int:
    """Run a command and return the largest resident sizes of its process and of those that it
    starts, added up, in bytes, as they were looked at every few milliseconds (Linux only)."""
    peaks: defaultdict[str, int] = defaultdict(int)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            pids = [str(process.pid)]
            for pid in pids:
                try:
                    peaks[pid] = max(peaks[pid], _peak_of(pid))
                    children = Path(f"/proc/{pid}/task").glob("*/children")
                    pids += [child for each in children for child in each.read_text().split()]
                except (OSError, StopIteration):
                    # It ended meanwhile.
                    continue
            time.sleep(0.005)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return sum(peaks.values())


def _peak_of(pid: str) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) * 1024
