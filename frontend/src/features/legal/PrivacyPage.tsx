/** What the page processes (Art. 13 GDPR) and what it stores on the device (§ 25 TDDDG). */
import { m } from "#/paraglide/messages";
import { Alert } from "#/shared/ui/Alert";
import { BulletList, TextPage, TextSection } from "#/shared/ui/TextPage";

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
          ]}
        />
      </TextSection>
      <TextSection title={m.privacy_server_title()}>
        <BulletList
          items={[
            m.privacy_server_requests(),
            m.privacy_server_barriers(),
            m.privacy_server_login(),
          ]}
        />
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
