"""Text that ends up in XML documents."""

from xml.etree import ElementTree

import pytest

from chassis.markup import xml_attribute, xml_text


class TestText:
    @pytest.mark.parametrize(
        "value", ['<a> & "b" ]]>', "Müll\n\t!", "\U0001f33b", "'\"", "\x00\x0b\x1f￾ a"]
    )
    def test_it_reads_back_without_what_xml_cannot_hold(self, value: str) -> None:
        document = f"<a b={xml_attribute(value)}>{xml_text(value)}</a>"

        element = ElementTree.fromstring(document)  # noqa: S314 - our own document

        kept = "".join(char for char in value if char not in "\x00\x0b\x1f￾")
        assert element.text == kept
        assert element.get("b") == kept
