"""Which files may be attached, and whether one is what its name says.

Documents, tables, presentations and pictures as offices use them; nothing that a browser would run.
"""

import csv
import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageOps

# An office file holds a few hundred parts; a bomb holds more, or grows without end.
MOST_PARTS = 5_000
MOST_UNPACKED_BYTES = 200_000_000
# A camera's picture; decoded it takes 100 MB.
MOST_PIXELS = 34_000_000

_OPEN_DOCUMENT = "application/vnd.oasis.opendocument"
_OPEN_XML = "application/vnd.openxmlformats-officedocument"


class NotWhatItSays(ValueError):
    """The content does not fit the name; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class Kind:
    media_type: str
    check: Callable[[bytes], None]
    is_picture: bool = False


def _begins(*signatures: bytes) -> Callable[[bytes], None]:
    def check(content: bytes) -> None:
        if not content.startswith(signatures):
            raise NotWhatItSays("does not begin as such a file does")

    return check


def _is_text(content: bytes) -> None:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotWhatItSays("must be text in UTF-8") from None
    if "\0" in text:
        raise NotWhatItSays("must be text")


def _is_table(content: bytes) -> None:
    _is_text(content)
    try:
        for _row in csv.reader(io.StringIO(content.decode("utf-8-sig"))):
            pass
    except csv.Error:
        raise NotWhatItSays("must be a table as CSV") from None


def _holds(part: str) -> Callable[[bytes], None]:
    """A ZIP of bounded size with this part, as both families of office formats are."""

    def check(content: bytes) -> None:
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                parts = archive.infolist()
        except (zipfile.BadZipFile, ValueError, OSError):
            raise NotWhatItSays("does not begin as such a file does") from None
        if len(parts) > MOST_PARTS or sum(each.file_size for each in parts) > MOST_UNPACKED_BYTES:
            raise NotWhatItSays("is far larger when unpacked")
        if all(each.filename != part for each in parts):
            raise NotWhatItSays("is not such a document")

    return check


def _open_document(kind: str) -> Kind:
    return Kind(f"{_OPEN_DOCUMENT}.{kind}", _holds("META-INF/manifest.xml"))


def _open_xml(kind: str, part: str) -> Kind:
    return Kind(f"{_OPEN_XML}.{kind}", _holds(part))


KINDS = {
    "pdf": Kind("application/pdf", _begins(b"%PDF-")),
    "png": Kind("image/png", _begins(b"\x89PNG\r\n\x1a\n"), is_picture=True),
    "jpg": Kind("image/jpeg", _begins(b"\xff\xd8\xff"), is_picture=True),
    "jpeg": Kind("image/jpeg", _begins(b"\xff\xd8\xff"), is_picture=True),
    "odt": _open_document("text"),
    "ods": _open_document("spreadsheet"),
    "odp": _open_document("presentation"),
    "docx": _open_xml("wordprocessingml.document", "word/document.xml"),
    "xlsx": _open_xml("spreadsheetml.sheet", "xl/workbook.xml"),
    "pptx": _open_xml("presentationml.presentation", "ppt/presentation.xml"),
    "txt": Kind("text/plain; charset=utf-8", _is_text),
    "csv": Kind("text/csv; charset=utf-8", _is_table),
}


def kind_of(name: str) -> Kind | None:
    """By the ending of the name; None where such files are not taken."""
    return KINDS.get(name.rpartition(".")[2].lower())


def cleaned(content: bytes, kind: Kind) -> bytes:
    """What is stored: a picture without where and with what it was taken, others as they are.

    Raises:
        NotWhatItSays: it is no such file.
    """
    kind.check(content)
    return _without_metadata(content) if kind.is_picture else content


def _without_metadata(content: bytes) -> bytes:
    try:
        with Image.open(io.BytesIO(content)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise NotWhatItSays(f"has more than {MOST_PIXELS // 1_000_000} million pixels")
            # Which way is up would be lost with the rest.
            upright = ImageOps.exif_transpose(picture)
            clean = Image.new(upright.mode, upright.size)
            clean.paste(upright)
            if upright.palette and (palette := upright.getpalette()):
                clean.putpalette(palette)
            stored = io.BytesIO()
            clean.save(stored, format=picture.format, quality=90, optimize=True)
            return stored.getvalue()
    except (OSError, SyntaxError, Image.DecompressionBombError):
        raise NotWhatItSays("is no picture that can be read") from None
