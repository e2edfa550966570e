/** Accessibility statement in the order of the model of Decision (EU) 2018/1523. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Facts } from "#/shared/ui/Facts";
import { BulletList, TextPage, TextSection } from "#/shared/ui/TextPage";

const STATEMENT = { prepared_on: "2026-11-22", reviewed_on: "2026-11-22" };

export default function AccessibilityPage() {
  return (
    <TextPage title={m.accessibility_title()} lead={m.accessibility_lead()}>
      <TextSection title={m.accessibility_status_title()}>
        <Facts
          facts={[
            { label: m.accessibility_scope(), value: m.accessibility_scope_value() },
            { label: m.accessibility_standard(), value: m.accessibility_standard_value() },
            { label: m.accessibility_status(), value: m.accessibility_status_value() },
            { label: m.accessibility_method(), value: m.accessibility_method_value() },
            { label: m.accessibility_prepared(), value: formatDate(STATEMENT.prepared_on) },
            { label: m.accessibility_reviewed(), value: formatDate(STATEMENT.reviewed_on) },
          ]}
        />
      </TextSection>
      <TextSection title={m.accessibility_gaps_title()}>
        <BulletList
          items={[
            m.accessibility_gap_sign_language(),
            m.accessibility_gap_easy_language(),
            m.accessibility_gap_foreign_texts(),
            m.accessibility_gap_docs(),
          ]}
        />
      </TextSection>
      <TextSection title={m.accessibility_untested_title()}>
        <BulletList
          items={[
            m.accessibility_untested_readers(),
            m.accessibility_untested_people(),
            m.accessibility_untested_magnifiers(),
          ]}
        />
      </TextSection>
      <TextSection title={m.accessibility_feedback_title()}>
        <p className="kern-body">{m.accessibility_feedback_text()}</p>
        <p className="kern-body">
          <Link to="/barriere-melden" className="kern-link">
            {m.barrier_title()}
          </Link>
        </p>
      </TextSection>
      <TextSection title={m.accessibility_enforcement_title()}>
        <p className="kern-body">{m.accessibility_enforcement_text()}</p>
      </TextSection>
    </TextPage>
  );
}
