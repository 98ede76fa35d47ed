"""The addresses of the app."""

from django.contrib.auth.views import LogoutView
from django.urls import path

from claims.views import accounts, articles, claims, exports, facts, health, links, lists, outlets, stories, uploads

urlpatterns = [
    path("", stories.desk, name="desk"),
    path("sign-in/", accounts.sign_in, name="sign_in"),
    path("sign-out/", LogoutView.as_view(), name="sign_out"),
    path("health/", health.health, name="health"),
    path("outlets/new/", outlets.outlet_new, name="outlet_new"),
    path("stories/new/", stories.story_new, name="story_new"),
    path("stories/<slug:public_id>/", stories.story, name="story"),
    path("stories/<slug:public_id>/articles/new/", articles.article_new, name="article_new"),
    path("stories/<slug:public_id>/articles/upload/", uploads.article_upload, name="article_upload"),
    path("stories/<slug:public_id>/articles/confirm/", uploads.article_confirm, name="article_confirm"),
    path("articles/<slug:public_id>/", articles.article, name="article"),
    path("articles/<slug:public_id>/progress/", articles.article_progress, name="article_progress"),
    path("articles/<slug:public_id>/retry/", articles.article_retry, name="article_retry"),
    path("articles/<slug:public_id>/inside/", articles.article_inside, name="article_inside"),
    path("articles/<slug:public_id>/claims/new/", claims.claim_new, name="claim_new"),
    path("review/", links.review, name="review"),
    path("review/<slug:public_id>/", links.review_link, name="review_link"),
    path("review/<slug:public_id>/judge/", links.judge, name="judge"),
    path("review/<slug:public_id>/take-back/", links.take_back, name="take_back"),
    path("review/<slug:public_id>/skip/", links.skip, name="skip"),
    path("claims/", lists.claims, name="claims"),
    path("claims/bulk/", lists.claims_bulk, name="claims_bulk"),
    path("claims/undo/", lists.claims_undo, name="claims_undo"),
    path("links/", lists.links, name="links"),
    path("links/bulk/", lists.links_bulk, name="links_bulk"),
    path("links/undo/", lists.links_undo, name="links_undo"),
    path("claims/<slug:public_id>/", claims.claim, name="claim"),
    path("claims/<slug:public_id>/edit/", claims.claim_edit, name="claim_edit"),
    path("claims/<slug:public_id>/split/", claims.claim_split, name="claim_split"),
    path("claims/<slug:public_id>/merge/", claims.claim_merge, name="claim_merge"),
    path("claims/<slug:public_id>/review/", claims.claim_review, name="claim_review"),
    path("claims/<slug:public_id>/context/", claims.claim_context, name="claim_context"),
    path("facts/<slug:public_id>/", facts.fact, name="fact"),
    path("facts/<slug:public_id>/rule/", facts.fact_rule, name="fact_rule"),
    path("rulings/<slug:public_id>/withdraw/", facts.ruling_withdraw, name="ruling_withdraw"),
    path("does-not-add-up/", facts.snags, name="snags"),
    path("does-not-add-up/<slug:key>/adjudicate/", facts.snag_adjudicate, name="snag_adjudicate"),
    path("exports/", exports.exports, name="exports"),
    path("exports/claims.<slug:form>", exports.claims, name="export_claims"),
    path("exports/links.<slug:form>", exports.links, name="export_links"),
]
