"""Numbers from statements: tables, networks, agreement; no drawing ever.

The public names are loaded when first used: scipy and networkx take most of a second, which
somebody who only wants a table of statements should not wait for. No module here is named like a
public name, since importing it would put the module in the name's place.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.analysis.adjudication import (
        OWN_FIELDS,
        Difference,
        Disagreement,
        disagreements,
        gold_id,
        unanimous,
    )
    from workbench.analysis.aligning import gamma
    from workbench.analysis.alpha import Measured, cohen_kappa, fleiss_kappa, krippendorff_alpha
    from workbench.analysis.camps import Polarization, polarization
    from workbench.analysis.counts import cross_table, timeline
    from workbench.analysis.deciding import disagreements_table, recoding_table
    from workbench.analysis.evaluation import Evaluation, evaluate, gold_annotator
    from workbench.analysis.evaluation_page import evaluation_html
    from workbench.analysis.evaluation_report import evaluation_text
    from workbench.analysis.incidence import STANCE_SCORES
    from workbench.analysis.json_table import table_of_json
    from workbench.analysis.network import Network
    from workbench.analysis.networks import one_mode, two_mode
    from workbench.analysis.recoding import Change, Recoding, changes, to_recode
    from workbench.analysis.reliability import Agreement, agreement
    from workbench.analysis.reporting import Methods, methods
    from workbench.analysis.selecting import event_list
    from workbench.analysis.spans import Found, exact_spans, overlapping_spans
    from workbench.analysis.tables import (
        BY_PLACE,
        actors_table,
        articles_table,
        progress_table,
        spans_table,
        statements_table,
    )
    from workbench.analysis.uncertainty import net_stance, shares, wilson
    from workbench.analysis.unitizing import Continuum, unitizing_alpha
    from workbench.analysis.windows import periods, time_windows
    from workbench.model import GOLD

_HOMES = {
    "BY_PLACE": "workbench.analysis.tables",
    "Agreement": "workbench.analysis.reliability",
    "Change": "workbench.analysis.recoding",
    "Continuum": "workbench.analysis.unitizing",
    "Difference": "workbench.analysis.adjudication",
    "Disagreement": "workbench.analysis.adjudication",
    "Evaluation": "workbench.analysis.evaluation",
    "Found": "workbench.analysis.spans",
    "GOLD": "workbench.model",
    "Measured": "workbench.analysis.alpha",
    "Methods": "workbench.analysis.reporting",
    "Network": "workbench.analysis.network",
    "OWN_FIELDS": "workbench.analysis.adjudication",
    "Polarization": "workbench.analysis.camps",
    "Recoding": "workbench.analysis.recoding",
    "STANCE_SCORES": "workbench.analysis.incidence",
    "actors_table": "workbench.analysis.tables",
    "agreement": "workbench.analysis.reliability",
    "articles_table": "workbench.analysis.tables",
    "changes": "workbench.analysis.recoding",
    "cohen_kappa": "workbench.analysis.alpha",
    "cross_table": "workbench.analysis.counts",
    "disagreements": "workbench.analysis.adjudication",
    "disagreements_table": "workbench.analysis.deciding",
    "evaluate": "workbench.analysis.evaluation",
    "evaluation_html": "workbench.analysis.evaluation_page",
    "evaluation_text": "workbench.analysis.evaluation_report",
    "event_list": "workbench.analysis.selecting",
    "exact_spans": "workbench.analysis.spans",
    "fleiss_kappa": "workbench.analysis.alpha",
    "gamma": "workbench.analysis.aligning",
    "gold_annotator": "workbench.analysis.evaluation",
    "gold_id": "workbench.analysis.adjudication",
    "krippendorff_alpha": "workbench.analysis.alpha",
    "methods": "workbench.analysis.reporting",
    "net_stance": "workbench.analysis.uncertainty",
    "one_mode": "workbench.analysis.networks",
    "overlapping_spans": "workbench.analysis.spans",
    "periods": "workbench.analysis.windows",
    "recoding_table": "workbench.analysis.deciding",
    "polarization": "workbench.analysis.camps",
    "progress_table": "workbench.analysis.tables",
    "shares": "workbench.analysis.uncertainty",
    "spans_table": "workbench.analysis.tables",
    "statements_table": "workbench.analysis.tables",
    "table_of_json": "workbench.analysis.json_table",
    "time_windows": "workbench.analysis.windows",
    "timeline": "workbench.analysis.counts",
    "to_recode": "workbench.analysis.recoding",
    "two_mode": "workbench.analysis.networks",
    "unanimous": "workbench.analysis.adjudication",
    "unitizing_alpha": "workbench.analysis.unitizing",
    "wilson": "workbench.analysis.uncertainty",
}

__all__ = [
    "BY_PLACE",
    "GOLD",
    "OWN_FIELDS",
    "STANCE_SCORES",
    "Agreement",
    "Change",
    "Continuum",
    "Difference",
    "Disagreement",
    "Evaluation",
    "Found",
    "Measured",
    "Methods",
    "Network",
    "Polarization",
    "Recoding",
    "actors_table",
    "agreement",
    "articles_table",
    "changes",
    "cohen_kappa",
    "cross_table",
    "disagreements",
    "disagreements_table",
    "evaluate",
    "evaluation_html",
    "evaluation_text",
    "event_list",
    "exact_spans",
    "fleiss_kappa",
    "gamma",
    "gold_annotator",
    "gold_id",
    "krippendorff_alpha",
    "methods",
    "net_stance",
    "one_mode",
    "overlapping_spans",
    "periods",
    "polarization",
    "progress_table",
    "recoding_table",
    "shares",
    "spans_table",
    "statements_table",
    "table_of_json",
    "time_windows",
    "timeline",
    "to_recode",
    "two_mode",
    "unanimous",
    "unitizing_alpha",
    "wilson",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
