"""Strings of people turned into what services take; services say what is wrong with the rest."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Any, ClassVar

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_aware

from claims.models import Article, Claim, Link, Outlet, Suggestion
from claims.models.choices import Answer, Direction, MoreSpecific, RulingKind
from claims.services.tying import Said
from claims.services.uploads import MOST_FILES


class UntouchedText(forms.CharField):
    """Text as it was pasted: white space kept, and every character left to the service to judge."""

    def __init__(self, *, label: str, help_text: str, rows: int) -> None:
        super().__init__(
            label=label,
            help_text=help_text,
            strip=False,
            widget=forms.Textarea(attrs={"rows": rows}),
            error_messages={"required": "The text is empty."},
        )
        self.validators = []


class SearchForm(forms.Form):
    q = forms.CharField(
        label="Search for",
        max_length=200,
        required=False,
        error_messages={"max_length": "That is too long to search for: use at most 200 characters."},
    )


class StoryForm(forms.Form):
    title = forms.CharField(
        max_length=200,
        error_messages={"required": "Give the story a title."},
        help_text="The event or topic that its articles share, such as “Fire at the east dock”.",
    )
    reviewers_needed = forms.IntegerField(
        label="Reviewers needed",
        initial=1,
        validators=[MinValueValidator(1), MaxValueValidator(3)],
        help_text="How many reviewers must give the same answer before it stands: 1 to 3.",
        widget=forms.NumberInput(attrs={"min": 1, "max": 3}),
    )
    blind = forms.BooleanField(
        required=False,
        label="Blind review",
        help_text="Reviewers see neither the machine’s suggestion nor other answers before they give their own.",
    )


class OutletForm(forms.Form):
    name = forms.CharField(
        max_length=200,
        error_messages={"required": "Give the outlet a name."},
        help_text="As readers know it: a newspaper, an agency, a site.",
    )


class ArticleForm(forms.Form):
    outlet = forms.ModelChoiceField(
        queryset=Outlet.objects.none(),
        empty_label="Choose who published it",
        error_messages={"required": "Choose who published it.", "invalid_choice": "There is no such outlet any more."},
    )
    published = forms.DateField(
        error_messages={
            "required": "Say when the article was published.",
            "invalid": "This is not a date such as 2026-03-31.",
        },
        help_text="The date at the outlet. “Yesterday” and “last March” are read from it.",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    title = forms.CharField(
        max_length=500,
        required=False,
        label="Headline",
        help_text="Put before the text unless the text already begins with it.",
    )
    url = forms.URLField(
        max_length=2000,
        required=False,
        label="Address",
        assume_scheme="https",
        error_messages={"invalid": "The address must be a web address that begins with http:// or https://."},
        help_text="Where it was published. A changed text of the same address becomes a new revision.",
        widget=forms.URLInput(attrs={"placeholder": "https://", "spellcheck": "false"}),
    )
    text = UntouchedText(label="Text", help_text="The whole article, paragraphs on lines of their own.", rows=18)
    insist = forms.BooleanField(
        required=False,
        label="Keep it, although no claims can be read from it",
        help_text="Its text stays readable here.",
    )

    def __init__(self, data: QueryDict | None = None, *, outlets: QuerySet[Outlet], **more: Any) -> None:
        super().__init__(data, **more)
        self.fields["outlet"].queryset = outlets  # type: ignore[attr-defined]


class ProposedForm(ArticleForm):
    """What a file seems to hold, for a person to confirm."""

    # The article, once it is stored: then the form is only told of.
    stored: Article | None = None

    byline = forms.CharField(
        max_length=100,
        required=False,
        help_text="Who wrote it. It becomes a line of its own unless the text names them.",
    )
    leave_out = forms.BooleanField(required=False, label="Leave this file out")

    def clean(self) -> dict[str, Any]:
        """Of a file that is left out nothing needs to be right."""
        if self.cleaned_data.get("leave_out"):
            self.errors.clear()
        return self.cleaned_data


class SeveralFiles(forms.FileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One file or several."""

    widget = SeveralFiles

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        files = data if isinstance(data, list | tuple) else [data]
        return [super(FilesField, self).clean(each, initial) for each in files or [None]]


class UploadForm(forms.Form):
    chosen = FilesField(
        label="Files",
        error_messages={"required": "Choose at least one file.", "empty": "The file is empty."},
        help_text="Plain text (.txt), Markdown (.md) or web pages (.html), at most ten at once.",
        widget=SeveralFiles(attrs={"accept": ".txt,.md,.markdown,.html,.htm", "multiple": True}),
    )

    def clean_chosen(self) -> list[UploadedFile]:
        files: list[UploadedFile] = self.cleaned_data["chosen"]
        if len(files) > MOST_FILES:
            raise forms.ValidationError(f"Bring at most {MOST_FILES} files at once: these are {len(files)}.")
        return files


class DecisionForm(forms.Form):
    """A reviewer's answer. Each button is one answer; those of an update carry its direction."""

    ANSWERS: ClassVar[dict[str, tuple[str, str]]] = {
        **{answer.value: (answer.value, "") for answer in Answer if answer not in (Answer.UPDATES, Answer.TAKEN_BACK)},
        Direction.A_UPDATES_B.value: (Answer.UPDATES.value, Direction.A_UPDATES_B.value),
        Direction.B_UPDATES_A.value: (Answer.UPDATES.value, Direction.B_UPDATES_A.value),
    }

    answer = forms.ChoiceField(
        choices=[(value, value) for value in ANSWERS],
        error_messages={"required": "Choose one of the answers.", "invalid_choice": "Choose one of the answers."},
    )
    note = forms.CharField(
        max_length=2000,
        required=False,
        help_text="Why, for the next reader and for the export.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    adjudication = forms.BooleanField(required=False)
    suggestion = forms.ModelChoiceField(
        queryset=Suggestion.objects.none(),
        required=False,
        error_messages={"invalid_choice": "This form is out of date: load the page afresh and answer again."},
    )
    shown_at = forms.CharField(required=False)

    def __init__(self, data: QueryDict | None = None, *, link: Link) -> None:
        super().__init__(data)
        self.fields["suggestion"].queryset = link.suggestions.all()  # type: ignore[attr-defined]

    def clean_answer(self) -> tuple[str, str]:
        """The relation, and the direction of an update."""
        return self.ANSWERS[self.cleaned_data["answer"]]

    def clean_shown_at(self) -> datetime | None:
        """When the page was made, to tell what others answered since; it is only ever used for that."""
        try:
            moment = parse_datetime(self.cleaned_data["shown_at"])
        except ValueError:
            return None
        return moment if moment and is_aware(moment) else None


class RulingForm(forms.Form):
    """A curator's ruling on a fact: of two claims, or its title. What it lacks, the service says."""

    CLAIM = re.compile(r"[a-z2-7]{12}")

    kind = forms.ChoiceField(
        choices=RulingKind,
        error_messages={"required": "Choose what to rule.", "invalid_choice": "Choose what to rule."},
    )
    other = forms.CharField(
        max_length=2000,
        required=False,
        label="Address or id of the other fact",
        help_text="Copy it from the other fact’s page; the id of one of its claims does as well.",
    )
    a = forms.ModelChoiceField(queryset=Claim.objects.all(), to_field_name="public_id", required=False)
    b = forms.ModelChoiceField(queryset=Claim.objects.all(), to_field_name="public_id", required=False)
    title = forms.CharField(max_length=500, required=False)
    note = forms.CharField(
        max_length=2000, required=False, label="Why", help_text="For the next reader.", widget=forms.TextInput
    )

    def clean_other(self) -> Claim | None:
        """The claim that the address or id names last."""
        given = self.cleaned_data["other"].strip()
        if not given:
            return None
        ids = self.CLAIM.findall(given.lower())
        found = Claim.objects.filter(public_id__in=ids[-1:]).first()
        if found is None:
            raise forms.ValidationError("There is no fact of this address or id. Copy it from the fact’s page.")
        return found


class TieForm(forms.Form):
    """What claim A is to claim B, as the page names them."""

    # Each answer with its words, its sign, and what is stored.
    ANSWERS: ClassVar[dict[str, tuple[str, str, Said]]] = {
        "agrees": (
            "agrees: both say the same",
            "agrees",
            Said(Answer.AGREES.value, more_specific=MoreSpecific.NEITHER.value),
        ),
        "a_says_more": ("agrees, and A says more", "agrees", Said(Answer.AGREES.value, more_specific="a")),
        "b_says_more": ("agrees, and B says more", "agrees", Said(Answer.AGREES.value, more_specific="b")),
        "contradicts": ("contradicts: both cannot be true", "contradicts", Said(Answer.CONTRADICTS.value)),
        "a_updates_b": ("A updates B", "updates", Said(Answer.UPDATES.value, Direction.A_UPDATES_B.value)),
        "b_updates_a": ("B updates A", "updates-back", Said(Answer.UPDATES.value, Direction.B_UPDATES_A.value)),
        "related": ("related: the same subject, but not comparable", "related", Said(Answer.RELATED.value)),
    }
    UNSAID = "Say what the one claim is to the other."

    answer = forms.ChoiceField(
        choices=[("", "Choose"), *((value, words) for value, (words, _, _) in ANSWERS.items())],
        label="What A is to B",
        error_messages={"required": UNSAID, "invalid_choice": UNSAID},
    )
    note = forms.CharField(
        max_length=2000,
        required=False,
        help_text="Why, for the next reader and for the export.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def offers(self) -> list[tuple[str, str, str]]:
        """Each answer with its words and the name of its sign."""
        return [(value, words, sign) for value, (words, sign, _) in self.ANSWERS.items()]

    def said(self) -> Said:
        return replace(self.ANSWERS[self.cleaned_data["answer"]][2], note=self.cleaned_data["note"])


class BesideForm(TieForm):
    """A claim of each of two articles, and what the left one, A, is to the right one, B."""

    a = forms.ModelChoiceField(queryset=Claim.objects.none(), to_field_name="public_id")
    b = forms.ModelChoiceField(queryset=Claim.objects.none(), to_field_name="public_id")

    def __init__(self, data: QueryDict | None = None, *, left: Article, right: Article, **more: Any) -> None:
        super().__init__(data, **more)
        for name, article in (("a", left), ("b", right)):
            field: Any = self.fields[name]
            field.queryset = article.claims.select_related("article")
            field.error_messages |= {
                "required": f"Choose a claim of {article.outlet}.",
                "invalid_choice": f"Choose a claim of {article.outlet}: the one chosen is not there any more.",
            }
