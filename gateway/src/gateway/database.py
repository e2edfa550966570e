"""The schema `gateway` and the base of all its tables."""

from chassis.database import TYPE_MAP, build_metadata
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    metadata = build_metadata("gateway")
    type_annotation_map = TYPE_MAP
