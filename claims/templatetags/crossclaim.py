"""How pages write what they show: texts of others made safe and visible, quantities and periods in words."""

import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import urlencode

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from claims.services.entailing import asked_model

register = template.Library()

# Characters that change or hide what a reader sees: soft hyphen, fillers, joiners, marks of direction, overrides and
# isolates, invisible operators, the byte order mark and Unicode's tag letters.
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e0fff]"
)


def _unseen(match: re.Match[str]) -> str:
    character = match[0]
    name = unicodedata.name(character, "unnamed character").lower()
    point = f"{ord(character):04X}"
    words = '<span class="unseen" title="{}">U+{}<span class="out-of-sight"> {}</span></span>'
    return format_html(words, name, point, name)


@register.filter
def shown(text: object) -> SafeString:
    """Text of others, escaped, with each character that would hide or reorder it named in its place."""
    return mark_safe(UNSEEN.sub(_unseen, escape(text)))  # noqa: S308 - escaped on the line itself


@register.filter
def judges(engine_version: str) -> str:
    """What judged, in words."""
    model = asked_model(engine_version)
    return f"rules, weights and the model {model}" if model else "rules and weights"


@register.filter
def percent(share: float) -> str:
    """A probability as a whole percentage; never a certainty that it is not."""
    return f"{min(max(round(share * 100), 0 if share <= 0 else 1), 100 if share >= 1 else 99)} %"


@register.filter
def hundredths(share: float) -> str:
    """The width of a gauge a hundred wide."""
    return f"{share * 100:.4g}"


@register.simple_tag(takes_context=True)
def page_address(context: template.Context, parameter: str, page: int) -> str:
    """This page's address with another page of one of its lists."""
    return _changed(context, **{parameter: str(page)})


@register.simple_tag(takes_context=True)
def claim_address(context: template.Context, claim: str, *, scroll: bool = True) -> str:
    """The article's address with this claim chosen (none where it is empty), in the revision shown.

    `scroll` brings the claim's words into view. A long text has thousands of these, so they name only what differs.
    """
    revision = "" if context["newest"] else str(context["revision"].number)
    query = urlencode({name: value for name, value in (("revision", revision), ("claim", claim)) if value})
    address = f"?{query}" if query else context["article"].get_absolute_url()
    return f"{address}#at-{claim}" if claim and scroll else address


@register.filter
def of(groups: Mapping[int, list[str]], key: int) -> list[str]:
    """What belongs to the key."""
    return groups.get(key, [])


def _changed(context: template.Context, **changes: str) -> str:
    query = {**context["request"].GET.dict(), **changes}
    return f"{context['request'].path}?{urlencode(query)}"
