"""The way to the services: one thin door that lets little through and gives up early."""
