/** What organisations learned from using a solution; failures stand beside successes. */
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Localized, type LocalizedText } from "#/shared/text/Localized";
import { booleanLabel } from "#/shared/text/labels";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Facts } from "#/shared/ui/Facts";
import { costText, effortText } from "./effort";
import type { Experience, Use } from "./queries";

function Told({ title, text }: { title: string; text: LocalizedText | null }) {
  return (
    <div>
      <h4 className="kern-title">{title}</h4>
      {text ? (
        <p className="kern-body">
          <Localized text={text} />
        </p>
      ) : (
        <p className="app-unknown">{m.experience_not_told()}</p>
      )}
    </div>
  );
}

function Origin({ experience }: { experience: Experience }) {
  const { source_label, source_url, updated_at } = experience;
  return (
    <p className="app-muted">
      {source_label && source_url ? (
        <ExternalLink href={source_url}>{source_label}</ExternalLink>
      ) : (
        (source_label ?? m.experience_told_here())
      )}
      {", "}
      {m.experience_as_of({ date: formatDate(updated_at) })}
    </p>
  );
}

function Report({ experience }: { experience: Experience }) {
  const { would_choose_again, reply, replied_at } = experience;
  const unknown = m.value_unknown();
  return (
    <div className="app-flow">
      <div className="app-pair">
        <Told title={m.experience_worked()} text={experience.what_worked} />
        <Told title={m.experience_not_worked()} text={experience.what_did_not_work} />
      </div>
      <Facts
        facts={[
          { label: m.experience_effort(), value: effortText(experience) ?? unknown },
          { label: m.experience_cost(), value: costText(experience) ?? unknown },
          {
            label: m.experience_again(),
            value: would_choose_again === null ? unknown : booleanLabel(String(would_choose_again)),
          },
        ]}
      />
      {reply && replied_at && (
        <blockquote className="app-reply">
          <p className="app-muted">{m.experience_reply({ date: formatDate(replied_at) })}</p>
          <p className="kern-body">
            <Localized text={reply} />
          </p>
        </blockquote>
      )}
      <Origin experience={experience} />
    </div>
  );
}

export function Experiences({ uses }: { uses: Use[] }) {
  const told = uses.flatMap(({ experience, organization_name }) =>
    experience ? [{ experience, organization_name }] : [],
  );
  return (
    <div className="app-flow">
      <h3 className="kern-title">{m.experiences_title()}</h3>
      {told.length === 0 && <p className="kern-body">{m.experiences_none()}</p>}
      {told.map(({ experience, organization_name }) => (
        <details key={experience.id} className="app-disclosure" open={told.length === 1}>
          <summary>{organization_name}</summary>
          <Report experience={experience} />
        </details>
      ))}
    </div>
  );
}
