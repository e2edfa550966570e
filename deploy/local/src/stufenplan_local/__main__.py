"""`python -m stufenplan_local COMMAND`, behind every target of the Makefile."""

import sys

from stufenplan_local.run import run

sys.exit(run())
