"""Background work on lesson drafts."""

from chassis.database import Database
from chassis.jobs import Worker
from competence_center.lesson_drafts.repository import part_from_forgotten

# UTC, after the requests are forgotten.
NIGHT = "35 2 * * *"


def register_jobs(worker: Worker, database: Database) -> None:
    async def forget() -> None:
        async with database.sessions.begin() as session:
            await part_from_forgotten(session)

    worker.schedule("forget_lesson_drafts", NIGHT, forget)
