/** What researchers and portals can take along, in which forms, and what they may rely on. */
import { m } from "#/paraglide/messages";
import { BulletList, TextPage, TextSection } from "#/shared/ui/TextPage";
import { REPLICA } from "./replica";

const API = "/api/catalog/v1";
const OFFERS = "/api/competence-center/v1";
const FILES = [
  { href: `${API}/solutions.csv`, name: "CSV", text: () => m.data_csv() },
  { href: `${API}/solutions.jsonl`, name: "JSON Lines", text: () => m.data_json_lines() },
  { href: `${API}/catalog.ttl`, name: "DCAT-AP.de 3.0", text: () => m.data_dcat() },
  { href: `${API}/solutions.atom`, name: "Atom", text: () => m.data_atom() },
  {
    href: `${OFFERS}/public-services.ttl`,
    name: "CPSV-AP 3.2",
    text: () => m.data_cpsv(),
  },
  { href: `${OFFERS}/support-offers.csv`, name: "CSV", text: () => m.data_offers_csv() },
  {
    href: `${OFFERS}/support-offers.jsonl`,
    name: "JSON Lines",
    text: () => m.data_offers_json_lines(),
  },
  { href: `${OFFERS}/courses.jsonld`, name: "schema.org", text: () => m.data_courses() },
  { href: "/docs", name: "OpenAPI", text: () => m.data_openapi() },
];

export default function DataPage() {
  return (
    <TextPage title={m.data_title()} lead={m.data_lead()}>
      <TextSection title={m.data_files_title()}>
        <ul className="kern-list kern-list--bullet">
          {FILES.map(({ href, name, text }) => (
            <li key={href}>
              <a className="kern-link" href={href}>
                {name}
              </a>
              {": "}
              {text()}
            </li>
          ))}
        </ul>
        <p className="kern-body">{m.data_filters()}</p>
      </TextSection>
      <TextSection title={m.data_copy_title()}>
        <p className="kern-body">{m.data_copy_text()}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <pre className="app-code" tabIndex={0}>
          {REPLICA.replace("http://localhost:8000", origin())}
        </pre>
      </TextSection>
      <TextSection title={m.data_promise_title()}>
        <BulletList
          items={[m.data_promise_state(), m.data_promise_end(), m.data_promise_unknown()]}
        />
      </TextSection>
      <TextSection title={m.data_license_title()}>
        <p className="kern-body">{m.data_license_texts()}</p>
        <p className="kern-body">{m.data_license_areas()}</p>
      </TextSection>
    </TextPage>
  );
}

function origin(): string {
  return typeof location === "undefined" ? "http://localhost:8000" : location.origin;
}
