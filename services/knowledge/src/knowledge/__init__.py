"""Knowledge transfer: the model projects and what they learned."""
