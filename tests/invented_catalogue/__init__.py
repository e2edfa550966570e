"""An invented German catalogue of any size, for measuring alone: nobody ever sees it."""
