"""The schema `catalog` and the base of all its tables."""

from typing import Any

from sqlalchemy import Row
from sqlalchemy.orm import DeclarativeBase

from chassis.database import TYPE_MAP, build_metadata

AnyRow = Row[*tuple[Any, ...]]
"""A row whose columns the docstring of its statement names."""


class Base(DeclarativeBase):
    metadata = build_metadata("catalog")
    type_annotation_map = TYPE_MAP
