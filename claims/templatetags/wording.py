"""Normalised quantities and periods in the words a reader compares."""

from django import template

from claims.services.wording import measured, period

register = template.Library()
register.filter(measured)
register.filter(period)
