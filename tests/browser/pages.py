"""The pages that are walked and pictured, by name, of whatever stories there are."""

from django.db.models import Count

from claims.models import Article, Claim, Fact, Link, Story, User
from claims.models.choices import Relation


def pages(story: Story, user: User) -> dict[str, str]:
    """Every page and state that an address leads to; each record is the first that shows its page at its fullest."""
    return {**apart(), **of_story(story), **of_article(story), **of_links(story, user), **lists(story)}


def apart() -> dict[str, str]:
    return {
        "desk": "/",
        "account": "/account/",
        "story-new": "/stories/new/",
        "outlet-new": "/outlets/new/",
        "search": "/search/",
        "search-found": "/search/?q=the",
        "search-empty": "/search/?q=quagga",
        "exports": "/exports/",
        "snags": "/does-not-add-up/",
        "claims-empty": "/claims/?words=quagga",
        "links-empty": "/links/?words=quagga",
        "review-empty": "/review/?worth=1&words=quagga",
    }


def of_story(story: Story) -> dict[str, str]:
    address = story.get_absolute_url()
    fact = Fact.objects.annotate(many=Count("positions")).order_by("-many", "pk").first()
    return {
        "story": address,
        "story-related": f"{address}?related=1",
        "article-new": f"{address}articles/new/",
        "article-upload": f"{address}articles/upload/",
        "exports-story": f"/exports/?story={story.public_id}",
        **({"fact": fact.get_absolute_url()} if fact else {}),
    }


def of_article(story: Story) -> dict[str, str]:
    fullest = Claim.objects.standing().filter(article__story=story, quantities__isnull=False)
    claim = fullest.exclude(speaker="").first() or fullest.earliest("pk")
    article, own = claim.article.get_absolute_url(), f"/claims/{claim.public_id}/"
    other = Article.objects.filter(story=story).exclude(pk=claim.article_id).earliest("pk")
    return {
        "article": article,
        "article-inside": f"{article}inside/",
        "claim": claim.get_absolute_url(),
        "claim-page": own,
        "claim-edit": f"{own}edit/",
        "claim-split": f"{own}split/",
        "claim-merge": f"{own}merge/",
        "claim-new": f"{article}claims/new/",
        "link-new": f"{own}link/",
        "link-new-found": f"{own}link/?words=the",
        "beside-choose": f"{article}beside/",
        "beside": f"{article}beside/?with={other.public_id}",
    }


def of_links(story: Story, user: User) -> dict[str, str]:
    waiting = Link.objects.to_review(user).filter(a__article__story=story)
    first = {relation: waiting.filter(suggestion__relation=relation).first() for relation in Relation.values}
    return {f"review-{relation}": link.get_absolute_url() for relation, link in first.items() if link}


def lists(story: Story) -> dict[str, str]:
    return {
        "claims": "/claims/",
        "claims-filtered": f"/claims/?story={story.public_id}&words=the",
        "links": "/links/",
        "links-filtered": f"/links/?story={story.public_id}&relation=contradicts",
    }
