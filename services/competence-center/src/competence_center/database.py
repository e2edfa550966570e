"""The schema `competence_center` and the base of all its tables."""

from chassis.database import TYPE_MAP, build_metadata
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    metadata = build_metadata("competence_center")
    type_annotation_map = TYPE_MAP
