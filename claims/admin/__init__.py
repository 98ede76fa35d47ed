"""The administrator's tables. What the engine or people have said is shown here and changed through the services."""

from django.contrib import admin

from claims.admin import articles, claims, engine, entities, facts, links, people

__all__ = ["articles", "claims", "engine", "entities", "facts", "links", "people"]

admin.site.site_header = "Crossclaim administration"
admin.site.site_title = "Crossclaim"
admin.site.index_title = "All tables"
admin.site.disable_action("delete_selected")
