"""What the wording of an article proposes: each rule with sentences of its own."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import workbench as wb
from workbench.errors import WorkbenchError
from workbench.suggest import mentions, suggest
from workbench.suggest.lexicon import lexicon


def said(text: str, actors: tuple[wb.Actor, ...] = ()) -> list[tuple[str, str, str]]:
    """The words of speaker, cue and claim of every proposal."""
    return [
        (each.words("speaker"), each.words("cue"), each.words("claim"))
        for each in suggest(wb.Article("a1", text), actors)
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "claim"),
    [
        ("وزیر نیرو گفت که برق قطع نمی‌شود.", "وزیر نیرو", "گفت", "برق قطع نمی‌شود"),
        ("وزیر نیرو می گوید برق قطع نمی‌شود.", "وزیر نیرو", "می گوید", "برق قطع نمی‌شود"),
        ("مریم کاویانی افزوده است: آب کم است.", "مریم کاویانی", "افزوده است", "آب کم است"),
        (
            "شهردار تهران تأکید کرد: «مترو آماده است.»",
            "شهردار تهران",
            "تأکید کرد",
            "مترو آماده است.",
        ),
        ("وزير نيرو اعلام كرد كه برق هست.", "وزير نيرو", "اعلام كرد", "برق هست"),
        (
            "سخنگوی دولت روز دوشنبه در نشست خبری گفت نرخ‌ها ثابت است.",
            "سخنگوی دولت",
            "گفت",
            "نرخ‌ها ثابت است",
        ),
        (
            "مریم کاویانی، رئیس سازمان آب، گفت که سدها پر است.",
            "مریم کاویانی، رئیس سازمان آب",
            "گفت",
            "سدها پر است",
        ),
        ("در پایان نشست، دبیر انجمن گفت که راه باز است.", "دبیر انجمن", "گفت", "راه باز است"),
        ("سفیر سوئد در تهران نیز گفت راه باز است.", "سفیر سوئد در تهران", "گفت", "راه باز است"),
        ("ایران، عراق، و ترکیه گفتند که آب کم است.", "ایران، عراق، و ترکیه", "گفتند", "آب کم است"),
        (
            "استاندار از مردم خواست تا در خانه بمانند.",
            "استاندار",
            "خواست",
            "در خانه بمانند",
        ),
        ("انجمن پزشکان این طرح را محکوم کرد.", "انجمن پزشکان", "محکوم کرد", "این طرح را"),
        ("انجمن پزشکان از این طرح انتقاد کرد.", "انجمن پزشکان", "انتقاد کرد", "این طرح"),
        (
            "کارگران خواستار افزایش دستمزد شدند.",
            "کارگران",
            "خواستار … شدند",
            "افزایش دستمزد",
        ),
        ("به گفتهٔ شهردار، مترو آماده است.", "شهردار", "به گفتهٔ", "مترو آماده است"),
        ("اعلام شد که مدرسه‌ها باز است.", "", "اعلام شد", "مدرسه‌ها باز است"),
        (
            "وزیر نیرو با بیان اینکه آب کم است، راه تازه‌ای نشان نداد.",
            "وزیر نیرو",
            "بیان",
            "آب کم است",
        ),
        (
            "وزیر خارجه ژاپن شرکت برق را متهم به پنهان‌کاری کرده بود.",
            "وزیر خارجه ژاپن",
            "متهم … کرده بود",
            "پنهان‌کاری",
        ),
        ("در این بیانیه آمده است که آب کم است.", "این بیانیه", "آمده است", "آب کم است"),
        (
            "یکی از کارمندان شهرداری گفت که مترو آماده است.",
            "یکی از کارمندان شهرداری",
            "گفت",
            "مترو آماده است",
        ),
        (
            "پژوهشگری از دانشگاه تهران گفت که باران می‌آید.",
            "پژوهشگری از دانشگاه تهران",
            "گفت",
            "باران می‌آید",
        ),
        ("امام جمعه شهر گفت که باران می‌آید.", "امام جمعه شهر", "گفت", "باران می‌آید"),
        (
            "وزیر حفاظت از جنگل‌ها گفت که درخت کم است.",
            "وزیر حفاظت از جنگل‌ها",
            "گفت",
            "درخت کم است",
        ),
        (
            "این در حالی است که شهردار گفت مترو آماده است.",
            "شهردار",
            "گفت",
            "مترو آماده است",
        ),
        (
            "پس از آنکه شهردار گفت مترو آماده است، مردم به ایستگاه رفتند.",
            "شهردار",
            "گفت",
            "مترو آماده است",
        ),
        ("شهردار مدعی شد که مترو آماده است.", "شهردار", "مدعی شد", "مترو آماده است"),
        (
            "سفیر ژاپن در ادامه گفت که راه باز است.",
            "سفیر ژاپن",
            "گفت",
            "راه باز است",
        ),
        (
            "وی در حالی که باران می‌بارید، گفت که راه باز است.",
            "وی",
            "گفت",
            "راه باز است",
        ),
        (
            "شهردار نسبت به کمبود آب هشدار داد.",
            "شهردار",
            "هشدار داد",
            "نسبت به کمبود آب",
        ),
        (
            "شهردار، با اشاره به کمبود آب، وزارت نیرو را به پنهان‌کاری متهم کرد.",
            "شهردار",
            "متهم کرد",
            "پنهان‌کاری",
        ),
        (
            "آقای نامدار کار ناشران را زیبا دانست.",
            "آقای نامدار",
            "دانست",
            "کار ناشران را زیبا",
        ),
        (
            "شهردار چند روز پیش گفت که راه باز است.",
            "شهردار",
            "گفت",
            "راه باز است",
        ),
        ("شهردار گفته که مترو آماده است.", "شهردار", "گفته", "مترو آماده است"),
        ("خبرگزاری مهر، شهردار این طرح را رد کرد.", "شهردار", "رد کرد", "این طرح را"),
        ("وی این طرح را بشدت محکوم کرد.", "وی", "محکوم کرد", "این طرح را"),
        ("ژاپن قرارداد تازه را رد کرد.", "ژاپن", "رد کرد", "قرارداد تازه را"),
        ("وزیر خارجه ژاپن قرارداد تازه را رد کرد.", "وزیر خارجه ژاپن", "رد کرد", "قرارداد تازه را"),
        (
            "شهردار با توجه به کمبود آب به پیامدهای خشکسالی اشاره کرد.",
            "شهردار",
            "اشاره کرد",
            "پیامدهای خشکسالی",
        ),
    ],
)
def test_speaker_cue_and_claim_are_found(text: str, speaker: str, cue: str, claim: str):
    assert said(text) == [(speaker, cue, claim)]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "ژاپن طرح تازه را رد و تاکید کرد که آب کم است.",
            [("ژاپن", "رد", "طرح تازه را"), ("ژاپن", "تاکید کرد", "آب کم است")],
        ),
        (
            "شهردار با استقبال از این طرح گفت که مترو آماده است.",
            [("شهردار", "استقبال", "این طرح"), ("شهردار", "گفت", "مترو آماده است")],
        ),
        (
            "شهردار با ابراز امیدواری از اینکه آب، برق و گاز برسد، گفت: «می‌رسد.»",
            [
                ("شهردار", "ابراز امیدواری", "آب، برق و گاز برسد"),
                ("شهردار", "گفت", "می‌رسد."),
            ],
        ),
        (
            "شهردار با بیان اینکه مترو آماده است اعلام کرد که راه باز است.",
            [("شهردار", "بیان", "مترو آماده است"), ("شهردار", "اعلام کرد", "راه باز است")],
        ),
        (
            "شهردار گفت: «مترو آماده است.» پس از آن مردم رفتند.",
            [("شهردار", "گفت", "مترو آماده است.")],
        ),
        (
            "شهردار به کمبود آب اشاره می‌کند، اما می‌گوید که باران می‌آید.",
            [
                ("شهردار", "اشاره می‌کند", "کمبود آب"),
                ("شهردار", "می‌گوید", "باران می‌آید"),
            ],
        ),
        (
            "شهردار گفت، مترو آماده است. ما خواستار کمک هستیم.",
            [("شهردار", "گفت", "مترو آماده است. ما خواستار کمک هستیم")],
        ),
        (
            "دبیر انجمن کتاب گفت که باران می‌آید. دبیر انجمن کتاب کار ناشران را زیبا دانست.",
            [
                ("دبیر انجمن کتاب", "گفت", "باران می‌آید"),
                ("دبیر انجمن کتاب", "دانست", "کار ناشران را زیبا"),
            ],
        ),
    ],
)
def test_several_cues_share_a_sentence_or_a_line(text: str, statements: list[tuple[str, str, str]]):
    assert said(text) == statements


@pytest.mark.parametrize(
    "text",
    [
        "این سخنان در حالی مطرح می‌شود که باران آمد.",
        "آنان خواهان باران نیستند.",
        "شهردار از باران سخن گفت که می‌بارد.",
        "باران آمد و خیابان‌ها خیس شد.",
        "گفت‌وگو با مردم ادامه دارد.",
        "دو طرف گفت وگو کردند.",
        "ما گفتیم که می‌آییم.",
        "«وزیر گفت که می‌رود.»",
        "به گزارش ایسنا، باران آمد.",
        "",
        "\r\n\r\n",
    ],
)
def test_what_reports_nothing_proposes_nothing(text: str):
    assert said(text) == []


def test_words_glued_to_the_headline_begin_a_sentence_of_their_own():
    text = "شهردار به مردم هشدار دادرضا نامدار، شهردار، گفت که باران می‌آید. رضا نامدار رفت."
    assert ("رضا نامدار، شهردار", "گفت", "باران می‌آید") in said(text)


def test_a_headline_names_its_speaker_before_a_colon():
    assert said("شهردار: مترو آماده است\n\nمتن خبر.")[0] == ("شهردار", ":", "مترو آماده است")


def test_a_colon_opens_speech_that_runs_on_to_the_next_cue_in_the_line():
    text = "وزیر گفت: آب کم است. سدها خالی است. وی افزود: باران می‌آید.\nروز بعد باران آمد."
    assert [claim for *_, claim in said(text)] == ["آب کم است. سدها خالی است", "باران می‌آید"]


def test_a_speaker_who_goes_on_in_the_same_sentence_keeps_the_statement():
    text = "وزیر گفت که آب کم است و افزود که باران می‌آید."
    assert said(text) == [("وزیر", "گفت", "آب کم است"), ("وزیر", "افزود", "باران می‌آید")]


def test_a_pronoun_is_whoever_spoke_before_and_a_last_name_is_the_whole_one():
    text = (
        "مریم کاویانی، وزیر نیرو، گفت که آب کم است. وی افزود که باران می‌آید. "
        "خانم کاویانی گفت سدها خالی است. وزیر نیرو گفت راهی هست."
    )
    statements = suggest(wb.Article("a1", text))
    assert [each.values["actor"] for each in statements] == ["مریم کاویانی"] * 4


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("«مریم کاویانی» وزیر نیرو گفت آب کم است.", ["مریم کاویانی"]),
        ("مریم کاویانی وزیر نیرو گفت آب کم است.", ["مریم کاویانی"]),
        ("سخن از مریم کاویانی وزیر نیرو بود. کاویانی گفت آب کم است.", ["مریم کاویانی"]),
        (
            "وزیر نیرو گفت آب کم است. «مریم کاویانی»، وزیر نیرو، افزود که باران می‌آید.",
            ["مریم کاویانی", "مریم کاویانی"],
        ),
        (
            "مریم کاویانی، وزیر امور خارجه دولت ژاپن، گفت که می‌آید. وزیر خارجه ژاپن افزود نه.",
            ["مریم کاویانی"] * 2,
        ),
        (
            "مریم کاویانی، سفیر ژاپن، گفت که می‌آید. این دیپلمات افزود که می‌ماند.",
            ["مریم کاویانی"] * 2,
        ),
        ("رئیس جمهور نامدار گفت که می‌آید. آقای نامدار افزود که نه.", ["نامدار"] * 2),
        ("در تحلیل دولت ژاپن آمده است که آب کم است.", ["دولت ژاپن"]),
        ("ایران، عراق، و ترکیه گفتند که آب کم است.", ["ایران، عراق و ترکیه"]),
    ],
)
def test_an_actor_is_named_as_fully_as_the_article_does(text: str, actors: list[str]):
    assert [each.values["actor"] for each in suggest(wb.Article("a1", text))] == actors


def test_the_projects_actors_are_known_by_their_aliases():
    actors = (wb.Actor("مریم کاویانی", aliases=("کاوياني",)),)
    [statement] = suggest(wb.Article("a1", "کاویانی گفت که آب کم است."), actors)
    assert statement.values["actor"] == "مریم کاویانی"


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("وزیر گفت: «آب کم است.»", "direct"),
        ("وزیر گفت که آب کم است.", "indirect"),
        ("وزیر گفت که آب «به هیچ وجه کم نیست و نمی‌شود».", "mixed"),
        ("وزیر گفت که «داعش» شکست خورد.", "indirect"),
    ],
)
def test_quoted_speech_is_told_from_retold(text: str, speech: str):
    [statement] = suggest(wb.Article("a1", text))
    assert statement.values["speech"] == speech


def test_stance_is_proposed_only_where_the_verb_itself_says_it_of_a_noun_phrase():
    [against] = suggest(wb.Article("a1", "انجمن پزشکان این طرح را محکوم کرد."))
    assert against.values["stance"] == "oppose"
    [clause] = suggest(wb.Article("a1", "وزیر هشدار داد که آب کم است."))
    assert "stance" not in clause.values


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("انجمن پزشکان این طرح را محکوم کرد.", "این طرح"),
        ("کارگران خواستار افزایش دستمزد شدند.", "افزایش دستمزد"),
        ("ژاپن شرکت برق را متهم به پنهان‌کاری کرد.", "شرکت برق"),
        ("شهردار، در نشست امروز، وزارت نیرو را به پنهان‌کاری متهم کرد.", "وزارت نیرو"),
        ("شهردار از این طرح انتقاد کرد.", "این طرح"),
        ("وزیر هشدار داد که آب کم است.", ""),
    ],
)
def test_the_target_is_marked_where_the_wording_takes_a_stance(text: str, target: str):
    [statement] = suggest(wb.Article("a1", text))
    assert statement.words("target") == target


def test_the_same_article_gives_the_same_ids(article_text: str, codebook: wb.Codebook):
    article = wb.Article("putin-obama", article_text)
    once, twice = suggest(article), suggest(article)
    assert once == twice
    assert len({each.id for each in once}) == len(once) > 5
    for each in once:
        each.check_quotes(article_text)
        codebook.check(each)
        assert 0 <= float(each.values["confidence"]) <= 1


def test_mentions_name_the_speakers_in_the_order_of_the_text():
    article = wb.Article("a1", "مریم کاویانی گفت که آب کم است. وی افزود که باران می‌آید.")
    assert mentions(article) == ((0, 12, "مریم کاویانی"), (31, 33, "مریم کاویانی"))


PIECES = ["وزیر", "گفت", "که", ":", "«", "»", '"', "،", ".", "خواستار", "شد", "متهم", "را", "کرد"]
PIECES += [
    "به گفته",
    "با بیان اینکه",
    "از",
    "خواست",
    "\r\n",
    "👩🏽‍⚕️",
    "\u200c",
    "ما",
    "و",
    "(",
    ")",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]))
def test_whatever_the_text_nothing_raises_and_every_span_holds_its_words(
    pieces: list[str], between: str
):
    text = between.join(pieces)
    for statement in suggest(wb.Article("a1", text)):
        statement.check_quotes(text)


def test_a_lexicon_that_cannot_be_used_is_said_with_its_file_and_entry(tmp_path: Path):
    with pytest.raises(WorkbenchError, match="verbs.toml' cannot be read"):
        lexicon(tmp_path)
    own = tmp_path / "own"
    own.mkdir()
    for path in (Path(wb.__file__).parent / "suggest" / "lexicon").glob("*.toml"):
        (own / path.name).write_bytes(path.read_bytes())
    with (own / "verbs.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[verb]]\npast = "سرود"\nframes = ["clouse"]\n')
    with pytest.raises(WorkbenchError, match=r"No frame 'clouse' for 'سرود' .*'clause'\?"):
        lexicon(own)
    verbs = own / "verbs.toml"
    verbs.write_text(verbs.read_text("utf-8").replace('["clouse"]', '["ra"]\nstance = "suport"'))
    with pytest.raises(WorkbenchError, match=r"No stance 'suport' .*'support'\?"):
        lexicon(own)
    verbs.write_text(verbs.read_text("utf-8").replace("suport", "support"), "utf-8")
    with (own / "compounds.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[compound]]\nwords = ["سرود"]\nlight = ["خواندد"]\n')
    with pytest.raises(WorkbenchError, match=r"No light verb 'خواندد' for 'سرود' .*'خواند'\?"):
        lexicon(own)


def test_a_project_proposes_what_its_annotator_did_not_take_or_turn_down(folder: Path):
    project = wb.Project(folder, annotator="sara")
    table = project.suggest()
    assert len(table) > 5
    assert set(table["annotator"]) == {"suggest:rules@1"}
    assert list(project.suggest("putin-obama")["id"]) == list(table["id"])
    first = next(project.proposals())
    values = {name: value for name, value in first.values.items() if name != "confidence"}
    own = wb.Statement("s1", first.article, "sara", first.spans, values, derived_from=first.id)
    project.save(own)
    assert first.id not in set(project.suggest()["id"])
    assert len(project.suggest()) == len(table) - 1
    assert list(wb.Project(folder, annotator="omid").suggest()["id"]) == list(table["id"])
    assert len(wb.Project(folder).suggest()) == len(table) - 1


def test_an_article_that_is_named_twice_is_read_once(folder: Path):
    project = wb.Project(folder)
    assert list(project.suggest("putin-obama", "putin-obama")["id"]) == list(
        project.suggest()["id"]
    )
