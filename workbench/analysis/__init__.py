"""Numbers from statements: tables, networks; no drawing ever."""

from workbench.analysis.incidence import STANCE_SCORES
from workbench.analysis.network import Network
from workbench.analysis.networks import one_mode, two_mode
from workbench.analysis.periods import periods, time_windows
from workbench.analysis.polarization import Polarization, polarization
from workbench.analysis.tables import articles_table, spans_table, statements_table

__all__ = [
    "STANCE_SCORES",
    "Network",
    "Polarization",
    "articles_table",
    "one_mode",
    "periods",
    "polarization",
    "spans_table",
    "statements_table",
    "time_windows",
    "two_mode",
]
