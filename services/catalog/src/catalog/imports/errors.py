"""What can go wrong with an import; a faulty file is none of it, only one that cannot be read."""

from chassis.problems import NotFound, Problem


class UnsupportedImportType(Problem):
    status = 415
    type = "/problems/unsupported-import-type"
    title = "The body is neither YAML nor JSON"


class PubliccodeUnreadable(Problem):
    """`reason` is one of the codes of `document.Reason`; `line` is there where one is to blame."""

    status = 422
    type = "/problems/publiccode-unreadable"
    title = "The text cannot be read as publiccode.yml"


class AddressNotFetched(Problem):
    status = 422
    type = "/problems/address-not-fetched"
    title = "No publiccode.yml could be fetched from this address"


class ImportNotFound(NotFound):
    type = "/problems/import-not-found"
    title = "There is no such import"
