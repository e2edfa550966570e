/** Place for the text in Leichte Sprache; says what is missing and who must provide it. */
import { m } from "#/paraglide/messages";
import { Alert } from "#/shared/ui/Alert";
import { BulletList, TextPage, TextSection } from "#/shared/ui/TextPage";

export default function EasyLanguagePage() {
  return (
    <TextPage title={m.easy_language_title()}>
      <Alert tone="info" title={m.easy_language_missing_title()}>
        <p className="kern-body">{m.easy_language_missing_text()}</p>
      </Alert>
      <TextSection title={m.easy_language_needed_title()}>
        <BulletList
          items={[
            m.easy_language_needed_content(),
            m.easy_language_needed_navigation(),
            m.easy_language_needed_statement(),
          ]}
        />
      </TextSection>
      <TextSection title={m.easy_language_who_title()}>
        <p className="kern-body">{m.easy_language_who_text()}</p>
      </TextSection>
    </TextPage>
  );
}
