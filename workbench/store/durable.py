"""Writing files so that what was said to be saved is on disk, and saying why when it cannot be."""

import errno
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.errors import StoreError, said_by

_REASONS = {
    errno.ENOSPC: "the disk is full. Free some space",
    errno.EDQUOT: "the quota of this disk is used up. Free some space",
    errno.EFBIG: "the file would grow beyond what this system allows. Raise the limit",
    errno.EACCES: "this folder or file may not be written to. Change its permissions",
    errno.EPERM: "this folder or file may not be written to. Change its permissions",
    errno.EROFS: "the disk is read-only. Copy the project to one that can be written to",
    errno.ENOTDIR: "a file stands where a folder is needed. Move it away",
    errno.EEXIST: "a file stands where a folder is needed. Move it away",
}


def write_error(path: Path, error: OSError) -> StoreError:
    """Return the sentence for a failed write: what, why, and what to do."""
    reason = _REASONS.get(error.errno or 0, f"{said_by(error)}. Look into it")
    return StoreError(
        f"Nothing was saved: {str(path)!r} cannot be written, {reason}, then try again. "
        f"All that was saved before is untouched."
    )


def make_folder(folder: Path) -> None:
    """Make a folder and its parents, durably; raises StoreError."""
    try:
        if folder.is_dir():
            return
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
    except OSError as error:
        raise write_error(folder, error) from error


def sync_folder(folder: Path) -> None:
    """Have the folder's entries on disk: a new file's name is not, before its folder is synced."""
    if os.name == "nt":  # Windows has no way to sync a folder, and needs none.
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_durably(path: Path, content: bytes) -> None:
    """Replace a whole file: temporary file, fsync, rename, fsync of the folder.

    At every moment the old or the new file is there, whole. Raises StoreError.
    """
    make_folder(path.parent)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise write_error(path, error) from error


def write_many_durably(
    contents: Iterable[tuple[Path, bytes]], folder: Path, total: int
) -> Iterator[Path]:
    """Write new files into one folder and yield each as it is written; all are on disk when the
    last one was taken, by one sync of the system rather than one for every file.

    On a terminal a bar shows how far it is. Raises StoreError; what is written then stays.
    """
    from tqdm import tqdm  # Slow to load, and only many articles need it.

    make_folder(folder)
    bar = tqdm(contents, total=total, desc="articles", unit="", disable=None, delay=1)
    for path, content in bar:
        try:
            # Named first: of a write that fails half way the beginning is there.
            yield path
            path.write_bytes(content)
        except OSError as error:
            raise write_error(path, error) from error
    if hasattr(os, "sync"):
        os.sync()
    sync_folder(folder)
