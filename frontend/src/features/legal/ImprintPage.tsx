/** Provider identification (§ 5 DDG, § 18 MStV); names what the operator has to add. */
import { m } from "#/paraglide/messages";
import { Alert } from "#/shared/ui/Alert";
import { BulletList, TextPage, TextSection } from "#/shared/ui/TextPage";

export default function ImprintPage() {
  return (
    <TextPage title={m.imprint_title()} lead={m.imprint_lead()}>
      <Alert tone="warning" title={m.imprint_missing_title()}>
        <p className="kern-body">{m.imprint_missing_text()}</p>
        <BulletList
          items={[
            m.imprint_field_name(),
            m.imprint_field_represented(),
            m.imprint_field_contact(),
            m.imprint_field_register(),
            m.imprint_field_editor(),
          ]}
        />
      </Alert>
      <TextSection title={m.imprint_independence_title()}>
        <p className="kern-body">{m.shell_independence()}</p>
      </TextSection>
      <TextSection title={m.imprint_sources_title()}>
        <BulletList
          items={[
            m.imprint_source_areas(),
            m.imprint_source_register(),
            m.imprint_source_entries(),
          ]}
        />
      </TextSection>
      <TextSection title={m.imprint_software_title()}>
        <p className="kern-body">{m.imprint_software_text()}</p>
      </TextSection>
    </TextPage>
  );
}
