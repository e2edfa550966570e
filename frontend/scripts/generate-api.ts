/** Turns the services' OpenAPI documents into types: `npm run api`. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const DOCUMENTS = {
  catalog: "../services/catalog/contracts/openapi.json",
  "competence-center": "../services/competence-center/contracts/openapi.json",
  knowledge: "../services/knowledge/contracts/openapi.json",
  gateway: "../gateway/contracts/openapi.json",
};

for (const [name, document] of Object.entries(DOCUMENTS)) {
  const types = astToString(await openapiTS(pathToFileURL(document), { alphabetize: true }));
  writeFileSync(
    `src/api/generated/${name}.d.ts`,
    `// Made by \`npm run api\` from ${document}; do not edit.\n${types}`,
  );
}
