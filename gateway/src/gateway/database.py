"""The schema `gateway` and the base of all its tables."""

from sqlalchemy.orm import DeclarativeBase

from chassis.database import TYPE_MAP, build_metadata


class Base(DeclarativeBase):
    metadata = build_metadata("gateway")
    type_annotation_map = TYPE_MAP
