"""Shares and net stance with intervals that know statements cluster in articles."""

# The types of pandas leave gaps here.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping
from math import sqrt
from statistics import NormalDist

import numpy as np
import pandas as pd

from workbench.analysis.columns import require_columns
from workbench.analysis.incidence import STANCE_SCORES
from workbench.errors import WorkbenchError


def wilson(share: float, n: float, confidence: float = 0.95) -> tuple[float, float]:
    """Return the score interval of a share observed in ``n`` independent cases.

    Wilson (1927), JASA 22, 209. ``n`` may be an effective number, not whole. Raises
    WorkbenchError for a share outside 0 to 1, no cases, or a confidence outside 0 to 1.
    """
    if not 0 <= share <= 1:
        raise WorkbenchError(f"A share lies between 0 and 1, not at {share!r}.")
    if not n > 0:
        raise WorkbenchError(f"An interval needs cases; here n is {n!r}.")
    if not 0 < confidence < 1:
        raise WorkbenchError(f"The confidence is {confidence!r}; write 95% as 0.95.")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    centre = share + z**2 / (2 * n)
    half = z * sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    low, high = ((centre + side * half) / (1 + z**2 / n) for side in (-1, 1))
    return max(0.0, low), min(1.0, high)


def shares(
    table: pd.DataFrame, by: str = "actor", field: str = "stance", confidence: float = 0.95
) -> pd.DataFrame:
    """Return the share of every value of ``field`` in every group of ``by``, with its interval.

    One row per group and value: ``by, field, share, low, high, n, articles, design_effect``; ``n``
    is the group's statements that have a value. See `net_stance` for the interval and errors.
    """
    coded = _coded(table, by, field)
    rows: list[dict[str, object]] = []
    for group, part in coded.groupby(by, sort=True):
        for value in sorted(coded[field].unique()):
            hits = (part[field] == value).to_numpy(dtype=float)
            mean, low, high, effect = _mean(hits, part["article"], 0.0, 1.0, confidence)
            rows.append(
                {
                    by: group,
                    field: value,
                    "share": mean,
                    "low": low,
                    "high": high,
                    "n": len(part),
                    "articles": part["article"].nunique(),
                    "design_effect": effect,
                }
            )
    columns = [by, field, "share", "low", "high", "n", "articles", "design_effect"]
    return pd.DataFrame(rows, columns=columns)


def net_stance(
    table: pd.DataFrame,
    by: str = "actor",
    scores: Mapping[str, float] | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Return the mean stance score of every group of ``by``, with its interval, most stated first.

    One row per group: ``by, net, low, high, n, articles, design_effect``. Statements without a
    stance, or with one that has no score, are not counted.

    With a scale from a to b and p = (mean - a)/(b - a), the interval is Wilson's at p for
    n_eff = p(1 - p)/v cases (Kish 1965, Survey Sampling, ch. 8; Korn & Graubard 1998, Survey
    Methodology 24, 193), at most n. v is the variance of p between articles as clusters,
    A/(A - 1) Σ_a (Σ_i (p_ai - p))² / n² (Cochran 1977, Sampling Techniques, ch. 11). Where it is 0
    or there is one article, statements of an article count as one case: n_eff = A. So the interval
    of an actor of one mind still has a width. The design effect is n/n_eff.
    ``attrs["confidence"]`` of the table says how sure its intervals are.
    Raises WorkbenchError for a missing column, a scale without a range, a strange confidence.
    """
    scores = STANCE_SCORES if scores is None else scores
    low_end, high_end = min(scores.values(), default=0.0), max(scores.values(), default=0.0)
    if not low_end < high_end:
        raise WorkbenchError("The scores are one and the same number. Give at least two: 1 and -1.")
    coded = _coded(table, by, "stance")
    coded["score"] = coded["stance"].map(dict(scores)).astype(float)
    coded = coded[coded["score"].notna()]
    rows: list[dict[str, object]] = []
    for group, part in coded.groupby(by, sort=True):
        numbers = part["score"].to_numpy(dtype=float)
        mean, low, high, effect = _mean(numbers, part["article"], low_end, high_end, confidence)
        rows.append(
            {
                by: group,
                "net": mean,
                "low": low,
                "high": high,
                "n": len(part),
                "articles": part["article"].nunique(),
                "design_effect": effect,
            }
        )
    columns = [by, "net", "low", "high", "n", "articles", "design_effect"]
    result = pd.DataFrame(rows, columns=columns)
    result = result.sort_values("n", ascending=False, kind="stable", ignore_index=True)
    result.attrs["confidence"] = confidence
    return result


def _coded(table: pd.DataFrame, by: str, field: str) -> pd.DataFrame:
    require_columns(table, by, field, "article")
    coded = table[[by, field, "article"]]
    there = coded.notna().all(axis=1) & (coded[by] != "") & (coded[field] != "")
    return coded[there].copy()


def _mean(
    numbers: np.ndarray, articles: pd.Series, start: float, end: float, confidence: float
) -> tuple[float, float, float, float]:
    """Return the mean, the ends of its interval, and the design effect."""
    n = len(numbers)
    placed = (numbers - start) / (end - start)
    share = float(placed.mean())
    codes, names = pd.factorize(articles)
    clusters = len(names)
    spread = np.bincount(codes, weights=placed - share)
    variance = 0.0
    if clusters > 1:
        variance = clusters / (clusters - 1) * float((spread**2).sum()) / n**2
    # Sums that should cancel out leave about 1e-32 behind.
    effective = share * (1 - share) / variance if variance > 1e-20 else float(clusters)
    effective = min(effective, float(n))
    low, high = (start + side * (end - start) for side in wilson(share, effective, confidence))
    return float(numbers.mean()), low, high, n / effective
