"""Numbers as a Persian reader expects them."""

import math
import re
from decimal import Decimal

from workbench.errors import WorkbenchError

_DIGITS = str.maketrans("0123456789٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹" * 2)
_MARKS = str.maketrans({".": "٫", ",": "٬", "%": "٪"})

_NUMBER = re.compile(r"[+\-−]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?%?")


def persian_digits(value: int | float | str, *, grouped: bool = False) -> str:
    """Return a number in Persian digits: ``1234`` is ``۱۲۳۴``, ``3.5`` is ``۳٫۵``.

    ``grouped`` separates the thousands of a number (``۱٬۲۳۴``). A float that is whole is written
    without decimals; format it first to fix their count: ``persian_digits(f"{share:.1f}%")``.
    Text that is one number, as here, gets Persian marks too; in any other text only the digits
    change. Raises WorkbenchError for NaN and infinity.
    """
    written = value if isinstance(value, str) else _plain(value, "," if grouped else "")
    if _NUMBER.fullmatch(written):
        written = written.translate(_MARKS)
    return written.translate(_DIGITS)


def _plain(value: int | float, separator: str) -> str:
    if not math.isfinite(value):
        raise WorkbenchError(
            f"{value!r} cannot be written in digits. Leave out missing values first."
        )
    # Through Decimal, because str() of a float turns to exponents at 1e16.
    exact = Decimal(int(value)) if value == int(value) else Decimal(str(value))
    return f"{exact:{separator}f}"
