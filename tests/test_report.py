"""A report that one can take away: what is in it, and what it never writes over."""

import csv
import re
from base64 import b64decode
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest

import workbench as wb
from workbench import formats
from workbench.demonstration import demonstration
from workbench.errors import WorkbenchError
from workbench.model import Choice, Codebook, Corpus, DoneMark
from workbench.report import write_report

CHARTS = (
    "statements_by_actor", "actor_issue", "net_stance", "timeline", "two_mode_network",
    "agreement_per_issue", "annotator_comparison",
)  # fmt: skip


class Page(HTMLParser):
    """Reads a page: its words, what it refers to, and its tables as lists of rows."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.words = ""
        self.html: dict[str, str | None] = {}
        self.references: list[str] = []
        self.links: set[str] = set()
        self.tags: set[str] = set()
        self.tables: list[list[list[str]]] = []
        self._cell = False
        self._style = False
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        given = dict(attrs)
        if tag == "html":
            self.html = given
        self.references += [str(given[name]) for name in ("src", "href") if name in given]
        if tag == "a":
            self.links.add(str(given["href"]))
        self._style = tag == "style"
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self._cell = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._cell = False
        self._style = False

    def handle_data(self, data: str) -> None:
        if self._style:
            self.references += re.findall(r'url\("([^"]*)"\)', data)
            return
        self.words += data
        if self._cell:
            self.tables[-1][-1][-1] += data


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> wb.Project:
    folder = tmp_path_factory.mktemp("project")
    formats.format_named("jsonl").write(demonstration(), folder / "corpus.jsonl")
    project = wb.Project(folder)
    project.import_("jsonl", folder / "corpus.jsonl")
    return project


@pytest.fixture(scope="module")
def persian(made_up: wb.Project) -> Path:
    return made_up.report(made_up.folder / "report").parent


def cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_page_stands_alone_and_leads_only_to_what_is_in_its_folder(persian: Path):
    page = Page(persian / "index.html")
    assert (page.html["lang"], page.html["dir"]) == ("fa", "rtl")
    inside = [each for each in page.references if each.startswith("data:")]
    # What is not a picture or a font inside the page is a file that a link leads to.
    for reference in page.references:
        if reference not in inside:
            assert not re.match(r"[a-z]+:|//", reference), reference
            assert (persian / reference).is_file(), reference
    kinds = Counter(each.partition(";")[0] for each in inside)
    assert kinds == {"data:font/ttf": 2, "data:image/svg+xml": len(CHARTS)}
    assert sum(each in page.links for each in page.references) == len(page.references) - len(inside)
    assert not page.tags & {"script", "link", "iframe"}


def test_the_pictures_in_the_page_are_the_charts_of_the_folder(persian: Path):
    pictures = [each for each in Page(persian / "index.html").references if "svg+xml" in each]
    drawn = [(persian / "charts" / f"{name}.svg").read_bytes() for name in CHARTS]
    assert [b64decode(each.partition(",")[2]) for each in pictures] == drawn


def test_every_chart_is_there_as_svg_pdf_and_png(persian: Path):
    beginnings = {"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG"}
    for name in CHARTS:
        for ending, beginning in beginnings.items():
            file = persian / "charts" / f"{name}.{ending}"
            assert file.read_bytes().startswith(beginning), file.name


def test_the_page_says_how_much_was_counted_how_and_with_which_versions(
    persian: Path, made_up: wb.Project
):
    words = Page(persian / "index.html").words
    assert "۴۴۹ گفته در ۶۰ خبر از ۴ رسانه" in words
    assert "هر گفته یک بار شمرده شده است." in words
    assert "این داده از ۳ حاشیه‌نویس است" in words
    assert made_up.codebook.version == "1"
    assert "کدنامهٔ نسخهٔ ۱." in words
    assert "نسخه‌ها: کدنامهٔ ۱، " in words
    assert "persian-news-workbench 0.1.0" in words
    assert "بیش از یک حاشیه‌نویس خوانده است (۶۰ خبر)؛ F1 در همهٔ جفت‌های آنان" in words
    assert "تنها خبرهایی که بیش از یک حاشیه‌نویس خوانده است." in words


def test_the_tables_hold_the_numbers_that_pandas_counts(persian: Path, made_up: wb.Project):
    table = made_up.statements()
    counted = table.groupby(["actor", "stance"]).size()
    rows = cells(persian / "tables" / "stances.csv")
    for row in rows:
        for stance in ("support", "oppose", "ambivalent", "neutral"):
            assert int(row[stance]) == counted.get((row["actor"], stance), 0)
    assert sum(int(row["support"]) for row in rows) == (table["stance"] == "support").sum()
    issues = cells(persian / "tables" / "issues.csv")
    assert sum(int(row["n"]) for row in issues) == len(table)
    assert len(cells(persian / "tables" / "statements.csv")) == len(table)


def test_shares_and_agreement_stand_there_with_their_intervals(persian: Path):
    for row in cells(persian / "tables" / "shares.csv"):
        assert float(row["low"]) <= float(row["share"]) <= float(row["high"])
        assert float(row["high"]) > float(row["low"])
    agreement = cells(persian / "tables" / "agreement.csv")
    assert {row["annotators"] for row in agreement} == {
        "all", "mina – omid", "mina – sara", "omid – sara",
    }  # fmt: skip
    shown = next(table for table in Page(persian / "index.html").tables if table[0][0] == "سنجه")
    target = next(row for row in shown if row[0] == "آلفای هدف")
    assert target[1] == "تعریف‌نشده"
    assert target[-1] == "گفتهٔ برابری نیست که هر دو هدف داشته باشند"


def test_precision_and_recall_of_each_pair_stand_there_with_their_reference(persian: Path):
    rows = {(row["annotators"], row["measure"]): row for row in cells(persian / "tables/pairs.csv")}
    assert len(rows) == 3 * 6
    row = rows["mina – sara", "claim precision, exact"]
    assert row["reference"] == "mina"
    assert 0 < float(row["low"]) <= float(row["value"]) <= float(row["high"]) < 1
    shown = next(t for t in Page(persian / "index.html").tables if t[0][0] == "حاشیه‌نویسان")
    assert shown[0] == ["حاشیه‌نویسان", "مرجع", "یافته، اگر", "دقت", "بازیابی", "F1"]
    assert [line[:3] for line in shown[1:3]] == [
        ["mina – omid", "mina", "هم‌پوشان باشد"], ["mina – omid", "mina", "مرزها یکی باشد"],
    ]  # fmt: skip
    assert len(shown) == 1 + 3 * 2
    # Of three annotators none is the reference of all: the table of all together leaves it out.
    overall = next(t for t in Page(persian / "index.html").tables if t[0][0] == "سنجه")
    assert not any("دقت" in line[0] for line in overall)


def test_a_persian_page_has_its_numbers_in_persian_digits(persian: Path):
    for table in Page(persian / "index.html").tables:
        for row in table[1:]:
            assert not re.search("[0-9]", "".join(row).replace("F1", ""))


def test_figures_and_tables_are_numbered_one_after_the_other(persian: Path):
    words = Page(persian / "index.html").words
    assert re.findall("شکل ([۰-۹]+)\\. ", words) == [*"۱۲۳۴۵۶۷"]
    assert re.findall("جدول ([۰-۹]+)\\. ", words) == [*"۱۲۳۴۵۶"]
    assert "شکل ۱. گفته‌ها به تفکیک کنشگر و موضع" in words
    assert "جدول ۵. توافق حاشیه‌نویسان" in words


def test_an_english_report_counts_once_an_article_if_asked(
    folder: Path, marked, monkeypatch: pytest.MonkeyPatch
):
    project = wb.Project(folder, annotator="sara")
    same = {"actor": "جان کری", "stance": "oppose", "issue": "ceasefire"}
    project.save(marked("s1", speaker="کری", cue="گفت", **same), marked("s2", cue="افزود", **same))
    monkeypatch.chdir(folder)
    page = Page(project.report("out", language="en", count="article"))
    assert (page.html["lang"], page.html["dir"]) == ("en", "ltr")
    assert "2 statements in 1 article" in page.words
    assert "Each combination of values counts once an article." in page.words
    assert "Agreement needs two annotators or more." in page.words
    assert page.tables[0] == [["actor", "support", "oppose", "ambivalent", "neutral", "all"],
                              ["جان کری", "0", "1", "0", "0", "1"]]  # fmt: skip
    assert "Not drawn" not in page.words
    # The chart of annotators and the tables of agreement need a second one.
    assert re.findall(r"Figure (\d)\. ", page.words) == [*"123456"]
    assert re.findall(r"Table (\d)\. ", page.words) == [*"1234"]
    assert "Table 3. Share of each stance by actor" in page.words
    assert "95% interval" in page.words
    assert "100%" in page.tables[2][1]
    assert " %" not in page.words
    assert "codebook version 1." in page.words
    # Written again it is replaced, and nothing of the former one stays.
    (folder / "out" / "tables" / "old.csv").write_text("old")
    # Earlier reports had a folder of fonts.
    (folder / "out" / "fonts").mkdir()
    project.report("out", language="en")
    assert not (folder / "out" / "tables" / "old.csv").exists()
    assert not (folder / "out" / "fonts").exists()


def test_whoever_read_an_article_and_found_nothing_is_compared(
    folder: Path, marked, codebook: Codebook
):
    project = wb.Project(folder)
    marks = (DoneMark("omid", "putin-obama"), DoneMark("reza", "putin-obama"))
    statement = marked("s1", cue="گفت", claim="ما گفتگوی", stance="oppose", actor="باراک اوباما")
    articles = (project.article("putin-obama"),)
    file = folder / "corpus.jsonl"
    corpus = Corpus(articles, (statement,), codebook, done=marks)
    formats.format_named("jsonl").write(corpus, file)
    project.import_("jsonl", file)
    index = project.report(folder / "report", language="en")
    page = Page(index)
    assert "1 statement in 1 article" in page.words
    assert "was coded by omid (0), reza (0) and sara (1)." in page.words
    assert "These are the statements of" not in page.words
    rows = cells(folder / "report" / "tables" / "agreement.csv")
    found = {row["annotators"]: row["value"] for row in rows if row["measure"] == "claim F1, exact"}
    # Sara's claim is missed by both others, who agree that there is nothing.
    assert found == {"all": "0.0", "omid – reza": "", "omid – sara": "0.0", "reza – sara": "0.0"}
    assert (folder / "report" / "charts" / "annotator_comparison.svg").exists()
    # Only those who are asked for count.
    page = Page(project.report(folder / "report", language="en", annotators=["sara"]))
    assert "was coded by sara." in page.words
    assert "Agreement needs two annotators or more." in page.words


def test_names_are_words_in_the_page_never_html(tmp_path: Path, codebook: Codebook):
    hostile = "<script>alert(1)</script>"
    columns = ["id", "article", "annotator", "actor", "stance", "issue", "outlet", "published"]
    rows = [(str(n), f"a{n}", hostile, hostile, "support", hostile, None, None) for n in range(2)]
    table = pd.DataFrame(rows, columns=columns)
    index = write_report(tmp_path / "report", table, codebook, language="en")
    page = Page(index)
    assert "script" not in page.tags
    assert hostile in page.words
    assert "Not drawn: No statement has a date in 'published'" in page.words
    # What is not drawn has no number.
    numbers = [int(n) for n in re.findall(r"Figure (\d)\. ", page.words)]
    assert numbers == [*range(1, page.words.count("Figure ") + 1)]
    assert "Not drawn" in page.words
    assert "Figure 4. Statements over time" not in page.words


def test_a_codebooks_own_scale_is_in_charts_tables_and_scores(tmp_path: Path, codebook: Codebook):
    names = {"against": -2.0, "rather-for": 1.0, "for": 2.0, "unclear": None}
    values = tuple(
        Choice(name, {"fa": f"«{name}»", "en": name}, {"fa": "", "en": ""}, score=score)
        for name, score in names.items()
    )
    fields = (
        replace(field, values=values) if field.name == "stance" else field
        for field in codebook.fields
    )
    rows = [
        (str(n), f"a{n // 2}", "sara", actor, stance, "آب", "outlet", "2024-01-01")
        for n, (actor, stance) in enumerate(
            [("الف", "against"), ("الف", "rather-for"), ("الف", "unclear"), ("ب", "for")]
        )
    ]
    columns = ["id", "article", "annotator", "actor", "stance", "issue", "outlet", "published"]
    table = pd.DataFrame(rows, columns=columns)
    index = write_report(tmp_path / "r", table, replace(codebook, fields=tuple(fields)))
    page = Page(index)
    assert "کشیده نشد" not in page.words
    assert "«rather-for»" in page.words
    counts = {row["actor"]: row for row in cells(tmp_path / "r" / "tables" / "stances.csv")}
    assert [counts["الف"][name] for name in names] == ["1", "1", "0", "1"]
    # -2 and 1 of at most 2 are -1 and 0.5; what has no score does not count.
    net = {row["actor"]: row for row in cells(tmp_path / "r" / "tables" / "net.csv")}
    assert float(net["الف"]["net"]) == -0.25
    assert float(net["ب"]["net"]) == 1
    shares = [row["stance"] for row in cells(tmp_path / "r" / "tables" / "shares.csv")]
    assert shares == ["against", "rather-for", "for", "unclear", *names]
    issues = {row["actor"]: row for row in cells(tmp_path / "r" / "tables" / "issues.csv")}
    assert float(issues["الف"]["net"]) == -0.25


def test_numbers_stand_with_their_units_below_each_other_and_signs_before_persian_digits(
    persian: Path,
):
    page = (persian / "index.html").read_text(encoding="utf-8")
    assert "td.number, th.number { text-align: right; }" in page
    # A sign that is not isolated would go to the right of the digits.
    assert not re.search("[^\u2066]−[۰-۹]", page)
    assert "از \u2066−۱\u2069 تا ۱" in page


def test_statements_without_an_actor_or_an_issue_are_said_to_be_missing_from_their_table(
    made_up: wb.Project, tmp_path: Path
):
    table = made_up.statements()
    table.loc[:2, "issue"] = None
    table.loc[2:3, "actor"] = ""
    page = write_report(tmp_path / "fewer", table, made_up.codebook, language="fa")
    assert "۴ گفته بی‌کنشگر یا بی‌موضوع است و در این جدول نیست." in Page(page).words
    whole = write_report(tmp_path / "all", made_up.statements(), made_up.codebook, language="en")
    assert "without an actor or an issue" not in Page(whole).words


def test_percent_signs_stand_on_one_side_of_their_numbers_in_every_persian_cell(persian: Path):
    shares = next(rows for rows in Page(persian / "index.html").tables if "سهم" in rows[0])
    found = re.findall(r"(.)([۰-۹]+٪)", " ".join(cell for row in shares[1:] for cell in row))
    assert len(found) > 10
    # An Arabic letter mark has digits take the direction they have after Persian letters.
    assert {before for before, _ in found} == {"\u061c"}


def test_a_folder_that_is_not_a_report_is_left_alone(made_up: wb.Project, tmp_path: Path):
    (tmp_path / "thesis.docx").write_text("mine")
    with pytest.raises(WorkbenchError, match="holds 'thesis.docx', which is no part of a report"):
        made_up.report(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.docx"]
    with pytest.raises(WorkbenchError, match="is a file. A report is a folder"):
        made_up.report(tmp_path / "thesis.docx")
    # A folder of that name is not enough to be a report's.
    (tmp_path / "other" / "tables").mkdir(parents=True)
    with pytest.raises(WorkbenchError, match="holds 'tables'"):
        made_up.report(tmp_path / "other")


def test_without_statements_or_in_another_language_there_is_no_report(
    folder: Path, made_up: wb.Project, tmp_path: Path
):
    with pytest.raises(WorkbenchError, match="no statements, so there is nothing to report"):
        wb.Project(folder).report(tmp_path / "report")
    assert not (tmp_path / "report").exists()
    with pytest.raises(WorkbenchError, match="Reports speak 'fa' or 'en', not 'de'."):
        made_up.report(tmp_path / "report", language="de")  # pyright: ignore[reportArgumentType]
