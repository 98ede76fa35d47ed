"""Gives the links that wait for an answer their place in the queue, as the reviewing service does from now on."""

from django.db import migrations
from django.db.models import Q

ASKED = ("contradicts", "updates", "agrees")
ASKED_AGAIN, ONE_SOURCE, BLIND = 3, 4, 5


def place_links(apps, schema_editor):
    Link = apps.get_model("claims", "Link")
    waiting = Link.objects.filter(retired_at=None, state__in=("suggested", "unresolved")).filter(
        Q(suggestion__relation__in=ASKED) | Q(follows__isnull=False)
    )
    batch = []
    for link in waiting.select_related("suggestion", "a__article__story", "b__article__story").iterator(1000):
        link.place = _place(link)
        batch.append(link)
        if len(batch) == 1000:
            Link.objects.bulk_update(batch, ["place"], batch_size=200)
            batch = []
    Link.objects.bulk_update(batch, ["place"], batch_size=200)


def _place(link):
    a, b, said = link.a.article, link.b.article, link.suggestion
    if a.story.blind or b.story.blind:
        return BLIND
    if said is None:
        return ASKED_AGAIN + 1
    if said.relation == "agrees" and (a.outlet_id == b.outlet_id or (a.origin and a.origin == b.origin)):
        return ONE_SOURCE + 1 - said.confidence
    step = ASKED.index(said.relation) if said.relation in ASKED else ASKED_AGAIN
    return step + 1 - said.confidence


class Migration(migrations.Migration):
    dependencies = [("claims", "0003_link_place")]

    operations = [migrations.RunPython(place_links, migrations.RunPython.noop)]
