"""Claims as people write them in forms: strings into what the editing services take."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict

from claims.models.choices import choices
from claims.nlp import types
from claims.services.errors import Refused
from claims.services.giving import LONGEST, Given, GivenPeriod, GivenQuantity, Part
from claims.services.quoting import Place, Several, place

WORDS_HELP = "As they stand in the article. With scripts you can also select them in the text."
STATEMENT_HELP = "What the claim says as one sentence that stands alone: one fact, without who says it."
NUMBER = {"inputmode": "decimal", "autocomplete": "off"}


def _words_area(rows: int = 2) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows, "data-words": "", "spellcheck": "false"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several places of the same words, with what stands around it."""

    start: int
    before: str
    after: str


class WordsForm(forms.Form):
    """The words of the article in which a claim stands; `start` says which place, where there are several."""

    words = forms.CharField(
        label="Words of the article",
        help_text=WORDS_HELP,
        widget=_words_area(3),
        error_messages={"required": "Give the words of the article in which the claim stands."},
    )
    start = forms.IntegerField(required=False, widget=forms.HiddenInput)

    several: tuple[Choice, ...] = ()

    def locate(self, text: str) -> Place | None:
        """Where the words stand in the text; None, with an error, where that cannot be told."""
        try:
            return place(text, self.cleaned_data["words"], self.cleaned_data["start"])
        except Several as refused:
            self.several = tuple(Choice(one.start, *one.context(text)) for one in refused.places)
            self.add_error("words", refused.message)
        except Refused as refused:
            self.add_error("words", refused.message)
        return None


class StatementForm(WordsForm):
    """One of the claims into which another is split, or into which two are merged."""

    field_order: tuple[str, ...] = ("statement", "words", "start")

    statement = forms.CharField(
        help_text=STATEMENT_HELP,
        max_length=LONGEST["statement"],
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Say what the claim says, as one sentence."},
    )

    def part(self) -> Part:
        said = self.cleaned_data
        return Part(statement=said["statement"], words=said["words"], start=said["start"])


class ClaimForm(StatementForm):
    field_order = ("statement", "words", "start", "speaker", "modality", "polarity", "needs_context", "seen")

    speaker = forms.CharField(
        required=False,
        max_length=LONGEST["speaker"],
        help_text="Whom the article credits with it. Empty: the outlet itself says so.",
    )
    modality = forms.ChoiceField(choices=choices(types.Modality))
    polarity = forms.ChoiceField(choices=choices(types.Polarity))
    needs_context = forms.BooleanField(required=False, label="Needs context to be checked")
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def given(self, quantities: forms.BaseFormSet, periods: forms.BaseFormSet) -> Given:
        said = self.cleaned_data
        return Given(
            words=said["words"],
            start=said["start"],
            statement=said["statement"],
            speaker=said["speaker"],
            modality=said["modality"],
            polarity=said["polarity"],
            needs_context=said["needs_context"],
            quantities=tuple(GivenQuantity(**row) for row in _rows(quantities)),
            periods=tuple(GivenPeriod(**row) for row in _rows(periods)),
        )


class QuantityForm(forms.Form):
    text = forms.CharField(label="Words", max_length=300, error_messages={"required": "Give its words."})
    low = forms.FloatField(label="Lowest", required=False, widget=forms.TextInput(attrs=NUMBER))
    high = forms.FloatField(label="Highest", required=False, widget=forms.TextInput(attrs=NUMBER))
    comparator = forms.ChoiceField(
        label="How exact", choices=choices(types.Comparator), initial=types.Comparator.EXACTLY.value
    )
    unit = forms.CharField(max_length=80, required=False)
    measures = forms.CharField(label="What it measures", max_length=200, required=False)
    change = forms.ChoiceField(choices=[("", "no change"), *choices(types.Change)], required=False)
    base = forms.CharField(label="Share or change of", max_length=300, required=False)


class PeriodForm(forms.Form):
    text = forms.CharField(label="Words", max_length=300, error_messages={"required": "Give its words."})
    begins = forms.CharField(max_length=30, required=False, widget=forms.TextInput(attrs={"placeholder": "2024-05-06"}))
    ends = forms.CharField(
        label="Ends before", max_length=30, required=False, widget=forms.TextInput(attrs={"placeholder": "2024-05-07"})
    )
    granularity = forms.ChoiceField(choices=choices(types.Granularity), initial=types.Granularity.DAY.value)


QuantityFormSet = forms.formset_factory(QuantityForm, extra=1, can_delete=True, max_num=20)
PeriodFormSet = forms.formset_factory(PeriodForm, extra=1, can_delete=True, max_num=20)
PartFormSet = forms.formset_factory(StatementForm, extra=0, min_num=2, max_num=8)


class ClaimForms:
    """The form of a claim with those of its quantities and periods, valid or not as one."""

    def __init__(self, data: QueryDict | None = None, *, given: Given | None = None, seen: int = 0) -> None:
        first = _initial(given) if given else {}
        self.claim = ClaimForm(data, initial={**first, "seen": seen})
        self.quantities = QuantityFormSet(
            data, prefix="quantities", initial=_rows_of(given.quantities if given else ())
        )
        self.periods = PeriodFormSet(data, prefix="periods", initial=_rows_of(given.periods if given else ()))

    def is_valid(self) -> bool:
        """Every one is asked, so that all that is wrong is told at once."""
        return all([self.claim.is_valid(), self.quantities.is_valid(), self.periods.is_valid()])

    def given(self) -> Given:
        return self.claim.given(self.quantities, self.periods)

    @property
    def errors(self) -> bool:
        return bool(self.claim.errors or self.quantities.total_error_count() or self.periods.total_error_count())


class ReasonForm(forms.Form):
    reason = forms.CharField(
        max_length=LONGEST["reason"],
        label="Why it is rejected",
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Say why the claim is rejected."},
    )


def _initial(given: Given) -> dict[str, Any]:
    names = ("words", "start", "statement", "speaker", "modality", "polarity", "needs_context")
    return {name: getattr(given, name) for name in names}


def _rows(formset: forms.BaseFormSet) -> list[dict[str, Any]]:
    """The rows that somebody filled in and did not strike out, each as its fields."""
    rows = (form.cleaned_data for form in formset.forms if not form.cleaned_data.get("DELETE"))
    return [{name: value for name, value in row.items() if name != "DELETE"} for row in rows if row]


def _rows_of(given: tuple[GivenQuantity, ...] | tuple[GivenPeriod, ...]) -> list[dict[str, Any]]:
    return [{name: getattr(row, name) for name in row.__slots__} for row in given]
