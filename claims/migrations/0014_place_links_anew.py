"""Places what waits for an answer as the queue's order is from now on; how many outlets tell it follows with its linking."""

from django.db import migrations
from django.db.models import Exists, F, OuterRef, Q

ASKED = ("contradicts", "updates", "agrees")
CONTRADICTIONS, PEOPLE, ANOTHER_LOOK, WORTH, ASKED_AGAIN, ONE_SOURCE, LAST = range(7)
BATCH = 1000


def place_links(apps, schema_editor):
    Link, Judgement = (apps.get_model("claims", name) for name in ("Link", "Judgement"))
    later = Judgement.objects.filter(
        link=OuterRef("link"), reviewer=OuterRef("reviewer"), pk__gt=OuterRef("pk")
    )
    answered = Judgement.objects.filter(link=OuterRef("pk")).exclude(relation="taken_back").filter(~Exists(later))
    links = Link.objects.filter(retired_at=None).annotate(answered=Exists(answered)).annotate(
        worth=(F("a__check_worthiness") + F("b__check_worthiness")) / 2
    )
    waiting = links.filter(Q(place__isnull=False) | Q(state__in=("suggested", "unresolved"), answered=True))
    few = waiting.select_related("suggestion", "a__article__story", "b__article__story").defer(
        "a__frame", "a__facets", "b__frame", "b__facets", "suggestion__reasons", "suggestion__scores"
    )
    batch = []
    for link in few.order_by("pk").iterator(chunk_size=BATCH):
        link.place = _place(link)
        batch.append(link)
        if len(batch) == BATCH:
            Link.objects.bulk_update(batch, ["place"], batch_size=200)
            batch = []
    Link.objects.bulk_update(batch, ["place"], batch_size=200)


def _place(link):
    a, b = link.a.article, link.b.article
    if a.story.blind or b.story.blind:
        return LAST
    if link.state not in ("suggested", "unresolved"):
        return ANOTHER_LOOK
    said = link.suggestion
    step = _step(link, said, a, b)
    if step in (CONTRADICTIONS, ONE_SOURCE):
        return step + 1 - said.confidence
    return step + 1 - (0.99 * 2 * link.worth / 3 + 0.01 * (said.confidence if said else 0))


def _step(link, said, a, b):
    if said is None or said.relation not in ASKED:
        return PEOPLE if link.answered else ASKED_AGAIN
    if said.relation == "contradicts":
        return CONTRADICTIONS
    if said.relation == "agrees" and (a.outlet_id == b.outlet_id or (a.origin and a.origin == b.origin)):
        return ONE_SOURCE
    return PEOPLE if link.made_by_id else WORTH


class Migration(migrations.Migration):
    dependencies = [("claims", "0013_who_says_more")]

    operations = [migrations.RunPython(place_links, migrations.RunPython.noop)]
