/** What the page processes (Art. 13 GDPR) and what it stores on the device (§ 25 TDDDG). */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Declared, type DeclaredData } from "#/shared/personal-data/Declared";
import { Alert } from "#/shared/ui/Alert";
import { BulletList, TextPage, TextSection } from "#/shared/ui/TextPage";
import declared from "./declared.json";

// Written by `make data-protection` from what the tables say about people.
const DECLARED: DeclaredData[] = declared;

export default function PrivacyPage() {
  return (
    <TextPage title={m.privacy_title()} lead={m.privacy_lead()}>
      <TextSection title={m.privacy_device_title()}>
        <BulletList
          items={[
            m.privacy_device_cookies(),
            m.privacy_device_scroll(),
            m.privacy_device_municipality(),
            m.privacy_device_searches(),
            m.privacy_device_answers(),
          ]}
        />
      </TextSection>
      <TextSection title={m.privacy_server_title()}>
        <BulletList items={[m.privacy_server_requests()]} />
      </TextSection>
      <TextSection title={m.privacy_stored_title()}>
        <p className="kern-body">{m.privacy_stored_text()}</p>
        {DECLARED.map((declared) => (
          <Declared key={declared.what.en} declared={declared} />
        ))}
        <p>
          <Link to="/konto/daten" className="kern-link">
            {m.privacy_own_data()}
          </Link>
        </p>
      </TextSection>
      <TextSection title={m.privacy_others_title()}>
        <p className="kern-body">{m.privacy_others_text()}</p>
      </TextSection>
      <TextSection title={m.privacy_rights_title()}>
        <p className="kern-body">{m.privacy_rights_text()}</p>
      </TextSection>
      <Alert tone="warning" title={m.privacy_missing_title()}>
        <p className="kern-body">{m.privacy_missing_text()}</p>
      </Alert>
    </TextPage>
  );
}
