"""Numbers from statements: tables, networks, agreement; no drawing ever."""

from workbench.analysis.agreement import Agreement, agreement
from workbench.analysis.alpha import Measured, cohen_kappa, fleiss_kappa, krippendorff_alpha
from workbench.analysis.counts import cross_table, timeline
from workbench.analysis.disagreements import GOLD, Difference, Disagreement, disagreements
from workbench.analysis.incidence import STANCE_SCORES
from workbench.analysis.network import Network
from workbench.analysis.networks import one_mode, two_mode
from workbench.analysis.periods import periods, time_windows
from workbench.analysis.polarization import Polarization, polarization
from workbench.analysis.recoding import Change, Recoding, changes, to_recode
from workbench.analysis.spans import Found, exact_spans, overlapping_spans
from workbench.analysis.tables import articles_table, spans_table, statements_table
from workbench.analysis.uncertainty import net_stance, shares, wilson
from workbench.analysis.unitizing import Continuum, unitizing_alpha

__all__ = [
    "GOLD",
    "STANCE_SCORES",
    "Agreement",
    "Change",
    "Continuum",
    "Difference",
    "Disagreement",
    "Found",
    "Measured",
    "Network",
    "Polarization",
    "Recoding",
    "agreement",
    "articles_table",
    "changes",
    "cohen_kappa",
    "cross_table",
    "disagreements",
    "exact_spans",
    "fleiss_kappa",
    "krippendorff_alpha",
    "net_stance",
    "one_mode",
    "overlapping_spans",
    "periods",
    "polarization",
    "shares",
    "spans_table",
    "statements_table",
    "time_windows",
    "timeline",
    "to_recode",
    "two_mode",
    "unitizing_alpha",
    "wilson",
]
