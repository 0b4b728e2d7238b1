"""Writing XML and zip files that are the same whenever they hold the same."""

import io
import re
import zipfile
from collections.abc import Mapping
from xml.etree.ElementTree import Element, tostring

NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def document(root: Element) -> bytes:
    """Return an element as a whole XML file; characters that XML cannot hold become U+FFFD."""
    for element in root.iter():
        if element.text:
            element.text = NOT_IN_XML.sub("\ufffd", element.text)
        for name, value in element.attrib.items():
            element.set(name, NOT_IN_XML.sub("\ufffd", value))
    return tostring(root, encoding="utf-8", xml_declaration=True)


def packed(members: Mapping[str, bytes]) -> bytes:
    """Return a zip file with these members, in the order of their names and without a date."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(members.items()):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return file.getvalue()
