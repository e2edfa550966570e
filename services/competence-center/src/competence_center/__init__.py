"""The federated competence center: who helps which municipality with what."""
