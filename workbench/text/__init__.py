"""Persian text over exact offsets: every function leaves the text as it is and points into it."""

from workbench.text.dates import jalali
from workbench.text.digits import persian_digits
from workbench.text.fold import fold

__all__ = ["fold", "jalali", "persian_digits"]
