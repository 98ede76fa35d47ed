"""Articles from files: what each seems to hold is shown, a person confirms it, and only then is it stored."""

from dataclasses import asdict

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.files.uploadedfile import UploadedFile
from django.forms import formset_factory
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods, require_POST

from claims.forms import ProposedForm, UploadForm
from claims.models import Outlet, Story
from claims.services import intake, uploads
from claims.services.errors import Refused
from claims.views.articles import NOTICE
from claims.views.http import HtmxRequest, page_or_fragment, refuse, see

Proposals = formset_factory(ProposedForm, extra=0, max_num=uploads.MOST_FILES, absolute_max=uploads.MOST_FILES)


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.add_article", raise_exception=True)
def article_upload(request: HtmxRequest, public_id: str) -> HttpResponse:
    """Choose files; on to what they seem to hold."""
    story = get_object_or_404(Story, public_id=public_id)
    form = UploadForm(request.POST, request.FILES) if request.method == "POST" else UploadForm()
    if not form.is_valid():
        return page_or_fragment(request, "article_upload", {"story": story, "form": form})
    proposals, refused = _proposals(form.cleaned_data["chosen"])
    for message in refused:
        form.add_error("chosen", message)
    if not proposals:
        return page_or_fragment(request, "article_upload", {"story": story, "form": form})
    initial = [asdict(proposal) for proposal in proposals]
    formset = Proposals(initial=initial, form_kwargs={"outlets": Outlet.objects.all()})
    return page_or_fragment(request, "article_confirm", {"story": story, "formset": formset, "refused": refused})


@require_POST
@permission_required("claims.add_article", raise_exception=True)
def article_confirm(request: HtmxRequest, public_id: str) -> HttpResponse:
    """Store what is confirmed; what is refused comes back with its message, and nothing of it is stored."""
    story = get_object_or_404(Story, public_id=public_id)
    formset = Proposals(request.POST, form_kwargs={"outlets": Outlet.objects.all()})
    if not formset.is_valid():
        return page_or_fragment(request, "article_confirm", {"story": story, "formset": formset})
    for form in formset:
        if not form.cleaned_data["leave_out"]:
            _add(request, story, form)
    if all(form.is_valid() for form in formset):
        return see(request, story)
    return page_or_fragment(request, "article_confirm", {"story": story, "formset": formset})


def _proposals(files: list[UploadedFile]) -> tuple[list[uploads.Proposal], list[str]]:
    """Of each file what it holds, or why it cannot be taken."""
    proposals, refused = [], []
    for file in files:
        name = file.name or "a file without a name"
        try:
            proposals.append(uploads.proposed(name, file.read()))
        except Refused as no:
            refused.append(f"{name}: {no.message}")
    return proposals, refused


def _add(request: HtmxRequest, story: Story, form: ProposedForm) -> None:
    given = {name: value for name, value in form.cleaned_data.items() if name not in ("byline", "leave_out")}
    given["text"] = uploads.with_byline(given["text"], form.cleaned_data["byline"])
    try:
        taken = intake.add_article(story=story, by=request.user, **given)
    except Refused as no:
        refuse(form, no)
    else:
        form.stored = taken.article
        messages.add_message(request, NOTICE[taken.result], taken.message)
