"""Long work: one row a job, which a worker claims with a lease."""

from django.db import models

from claims.models.articles import Revision
from claims.models.choices import JobKind, JobState


class Job(models.Model):
    """Reading or linking one revision. The task engine only carries the row's id; all state is here."""

    kind = models.CharField(max_length=8, choices=JobKind)
    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="jobs")
    state = models.CharField(max_length=8, choices=JobState, default=JobState.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    leased_until = models.DateTimeField(null=True, blank=True)
    beaten_at = models.DateTimeField(null=True, blank=True, help_text="The worker's last sign of life.")
    enqueued_at = models.DateTimeField(null=True, blank=True, help_text="When it was handed to the task engine.")
    task_id = models.CharField(max_length=64, blank=True, help_text="The task engine's own id of it.")
    done = models.PositiveIntegerField(default=0, help_text="Steps done.")
    total = models.PositiveIntegerField(default=0, help_text="Steps in all; 0 while unknown.")
    error = models.TextField(blank=True)
    again = models.BooleanField(default=False, help_text="What it worked on changed meanwhile: it is done once more.")
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("kind", "revision"), name="job_once_a_revision"),
            models.CheckConstraint(condition=models.Q(state__in=JobState.values), name="job_state_known"),
            models.CheckConstraint(
                condition=~models.Q(state="running") | models.Q(leased_until__isnull=False),
                name="job_running_has_a_lease",
            ),
        )
        indexes = (models.Index(fields=("state", "leased_until"), name="job_due"),)

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.revision}"
