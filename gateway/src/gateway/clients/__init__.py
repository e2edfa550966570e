"""Programs of an organisation, for example of a Land's portal, with keys, scopes and a quota."""
