/** Turns the services' OpenAPI documents into types: `npm run api`; `--check` only compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const DOCUMENTS = {
  catalog: "../services/catalog/contracts/openapi.json",
  "competence-center": "../services/competence-center/contracts/openapi.json",
  knowledge: "../services/knowledge/contracts/openapi.json",
  gateway: "../gateway/contracts/openapi.json",
};

const isCheck = process.argv.includes("--check");

for (const [name, document] of Object.entries(DOCUMENTS)) {
  const types = astToString(await openapiTS(pathToFileURL(document), { alphabetize: true }));
  const file = `src/api/generated/${name}.d.ts`;
  const content = `// Made by \`npm run api\` from ${document}; do not edit.\n${types}`;
  if (!isCheck) {
    writeFileSync(file, content);
  } else if (readFileSync(file, "utf8") !== content) {
    console.error(`${file} is not current: run \`make api\`.`);
    process.exitCode = 1;
  }
}
