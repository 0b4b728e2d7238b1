"""The most memory that a process ever held."""

import resource
import sys
from pathlib import Path


def peak_bytes() -> int:
    """Return the largest resident size of this process so far, in bytes.

    Linux keeps it for the process itself in its status; what `getrusage` tells there was handed
    down by the process that started this one, be that larger.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) * 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
