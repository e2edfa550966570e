"""Public entries in the forms that other systems read: DCAT-AP.de, schema.org, tables, feeds."""
