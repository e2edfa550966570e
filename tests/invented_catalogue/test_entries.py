"""The invented catalogue is the same every time, varied, and marked as invented."""

from collections import Counter

from reference import vocabularies
from tests.invented_catalogue.entries import (
    INVENTED,
    invented_entries,
    invented_entry,
    makers_of,
)
from tests.invented_catalogue.topics import topics
from tests.search_quality.judgements import read_judgements

ENTRIES = list(invented_entries(400))


class TestTopics:
    def test_there_are_many_and_they_name_only_what_exists(self) -> None:
        found = topics()
        types = {concept.id for concept in vocabularies.get("solution-types").concepts}
        fields = {concept.id for concept in vocabularies.get("action-fields").concepts}

        assert len(found) >= 60
        assert {topic.action_field for topic in found.values()} == fields
        assert {name for topic in found.values() for name in topic.types} <= types
        assert {near for topic in found.values() for near in topic.near} <= found.keys()

    def test_every_judged_topic_exists(self) -> None:
        judged = {topic for query in read_judgements("queries.yaml") for topic in query.topics}

        assert judged <= topics().keys()


class TestEntries:
    def test_the_same_number_gives_the_same_entry(self) -> None:
        again = invented_entry(7, makers_of(400))

        assert again == ENTRIES[7]

    def test_no_two_entries_read_the_same(self) -> None:
        assert len({entry.text for entry in ENTRIES}) == len(ENTRIES)

    def test_topics_are_unequally_frequent(self) -> None:
        sizes = Counter(entry.topic for entry in ENTRIES)

        assert max(sizes.values()) >= 3 * min(sizes.values())

    def test_every_entry_says_that_it_is_invented_and_can_be_published(self) -> None:
        for entry in ENTRIES:
            assert [source.label for source in entry.content.sources] == [INVENTED]
            assert entry.content.completeness().unstated == ()
            assert entry.content.completeness().contradictory == ()

    def test_some_uses_are_public_and_some_are_not(self) -> None:
        public = Counter(use.is_public for entry in ENTRIES for use in entry.uses)

        assert public[True] > public[False] > 0
