"""Where nobody below the federation advises: the gaps that a Land can close."""
