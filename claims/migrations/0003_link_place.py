from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0002_groups")]

    operations = [
        migrations.RemoveIndex(model_name="link", name="link_queue"),
        migrations.AddField(
            model_name="link",
            name="place",
            field=models.FloatField(
                blank=True,
                help_text="Where it stands in the queue, the smallest first; empty while nobody is asked.",
                null=True,
            ),
        ),
        migrations.AddIndex(
            model_name="link",
            index=models.Index(fields=["place", "public_id"], name="link_place"),
        ),
    ]
