"""Gives each link what lists find it by: what stands or else is suggested, and how sure the newest suggestion is."""

from django.db import migrations
from django.db.models import Case, F, OuterRef, Subquery, When


def fill(apps, schema_editor):
    Link, Suggestion = (apps.get_model("claims", name) for name in ("Link", "Suggestion"))
    newest = Suggestion.objects.filter(pk=OuterRef("suggestion")).order_by()
    suggested = Subquery(newest.values("relation"))
    Link.objects.filter(suggestion__isnull=False).update(
        stands_as=Case(When(relation="", then=suggested), default=F("relation")),
        confidence=Subquery(newest.values("confidence")),
    )
    Link.objects.filter(suggestion=None).exclude(relation="").update(stands_as=F("relation"))


class Migration(migrations.Migration):
    dependencies = [("claims", "0015_what_links_stand_as")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
