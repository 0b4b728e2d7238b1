"""Persian text over exact offsets: every function leaves the text as it is and points into it."""

from workbench.text.alphabet import alphabetical
from workbench.text.dates import DateStyle, gregorian, jalali
from workbench.text.digits import persian_digits
from workbench.text.fold import fold
from workbench.text.periods import Period, PeriodLength, period
from workbench.text.sentences import sentences
from workbench.text.tokens import tokens

__all__ = [
    "DateStyle",
    "Period",
    "PeriodLength",
    "alphabetical",
    "fold",
    "gregorian",
    "jalali",
    "period",
    "persian_digits",
    "sentences",
    "tokens",
]
