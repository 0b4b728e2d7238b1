"""Writing XML and zip files that are the same whenever they hold the same."""

import io
import re
import zipfile
from collections.abc import Mapping
from xml.etree.ElementTree import Element, tostring

NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def document(root: Element) -> tuple[bytes, int]:
    """Return an element as a whole XML file, and how many characters XML cannot hold: they become
    U+FFFD."""
    written, changed = NOT_IN_XML.subn("\ufffd", tostring(root, encoding="unicode"))
    return f'<?xml version="1.0" encoding="utf-8"?>\n{written}\n'.encode(), changed


def packed(members: Mapping[str, bytes]) -> bytes:
    """Return a zip file with these members, in the order of their names and without a date."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(members.items()):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return file.getvalue()
