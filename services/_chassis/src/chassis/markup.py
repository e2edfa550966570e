"""Text inside XML documents: escaped, and without what XML 1.0 cannot hold at all."""

import re
from xml.sax.saxutils import escape, quoteattr

# XML 1.0 §2.2: most control characters may not even stand there escaped.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def xml_text(value: str) -> str:
    return escape(_NO_XML.sub("", value))


def xml_attribute(value: str) -> str:
    """The value with the quotes around it."""
    return quoteattr(_NO_XML.sub("", value))
