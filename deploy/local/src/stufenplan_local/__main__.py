"""`python -m stufenplan_local COMMAND`, behind every target of the Makefile."""

import argparse
import sys
from collections.abc import Callable

from stufenplan_local import commands
from stufenplan_local.cluster import PostgresError
from stufenplan_local.options import StartError
from stufenplan_local.run import run
from stufenplan_local.terminal import complain

COMMANDS: dict[str, Callable[[], None]] = {
    "test": commands.test,
    "test-long": commands.test_long,
    "check": commands.check,
    "format": commands.format_all,
    "api": commands.api,
    "data-protection": commands.data_protection,
    "migrate": commands.migrate,
    "seed": commands.seed,
    "e2e": commands.e2e,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="stufenplan_local")
    names = parser.add_subparsers(dest="command", required=True)
    for name in ("run", *COMMANDS):
        names.add_parser(name)
    revision = names.add_parser("revision")
    revision.add_argument("service")
    revision.add_argument("message")
    quality = names.add_parser("search-quality")
    quality.add_argument("size", nargs="?", default="")
    bench = names.add_parser("bench")
    bench.add_argument("size", nargs="?", default="")
    bench.add_argument("json_file", nargs="?", default="")
    bench.add_argument("only", nargs="?", default="")
    arguments = parser.parse_args()
    if arguments.command == "run":
        return run()
    try:
        if arguments.command == "revision":
            commands.revision(arguments.service, arguments.message)
        elif arguments.command == "search-quality":
            commands.search_quality(arguments.size)
        elif arguments.command == "bench":
            commands.bench(arguments.size, arguments.json_file, arguments.only)
        else:
            COMMANDS[arguments.command]()
    except (StartError, PostgresError) as error:
        complain(str(error))
        return 1
    return 0


sys.exit(main())
