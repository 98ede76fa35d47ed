"""Accounts. Whoever has left is made inactive: their name stays beside what they did."""

from typing import ClassVar

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin

from claims.admin.parts import Undeletable
from claims.models import User


@admin.register(User)
class UserAdmin(Undeletable, DjangoUserAdmin):
    fieldsets: ClassVar = (*(DjangoUserAdmin.fieldsets or ()), ("Review", {"fields": ("single_keys",)}))
