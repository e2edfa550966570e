"""JSON pointers (RFC 6901): how findings, changes and problems name a place in a document."""


def pointer_to(*steps: str | int) -> str:
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
