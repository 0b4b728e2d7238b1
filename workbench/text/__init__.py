"""Persian text over exact offsets: every function leaves the text as it is and points into it."""

from workbench.text.alphabet import alphabetical
from workbench.text.dates import DateStyle, gregorian, jalali, kept_date, likely_date, wrong_date
from workbench.text.digits import persian_digits
from workbench.text.fold import fold
from workbench.text.periods import Period, PeriodUnit, period
from workbench.text.sentences import sentences
from workbench.text.spans import iou, overlap, united
from workbench.text.tokens import tokens

__all__ = [
    "DateStyle",
    "Period",
    "PeriodUnit",
    "alphabetical",
    "fold",
    "gregorian",
    "iou",
    "jalali",
    "kept_date",
    "likely_date",
    "overlap",
    "period",
    "persian_digits",
    "sentences",
    "tokens",
    "united",
    "wrong_date",
]
