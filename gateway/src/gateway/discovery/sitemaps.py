"""Where the services list their pages."""

# Address at the root → the service that makes it.
SITEMAPS = {
    "/sitemap-loesungen.xml": "catalog",
    "/sitemap-unterstuetzung.xml": "competence-center",
    "/sitemap-modellprojekte.xml": "knowledge",
}
SITEMAP_ADDRESS = "/v1/sitemap.xml"
