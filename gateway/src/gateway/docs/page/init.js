// Starts Swagger UI on the documents of all services and writes this host into the examples.
for (const place of document.querySelectorAll(".origin")) {
  place.textContent = location.origin;
}

SwaggerUIBundle({
  dom_id: "#api",
  urls: ["catalog", "competence-center", "knowledge", "gateway"].map((name) => ({
    name,
    url: `/openapi/${name}.json`,
  })),
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  deepLinking: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: 0,
  // Its default sends every document to a server on the internet.
  validatorUrl: null,
});
