/** Inviting colleagues by mail, and what became of it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { localizeHref } from "#/paraglide/runtime";
import { describeRoles } from "#/shared/account/roles";
import type { Place, Role } from "#/shared/account/session";
import { formatDate } from "#/shared/text/format";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Question } from "#/shared/ui/Question";
import { Cell, Row, Table } from "#/shared/ui/Table";
import {
  type Invitation,
  invitationsQuery,
  invite,
  renewInvitation,
  withdrawInvitation,
} from "./queries";
import { RoleBoxes } from "./RoleBoxes";
import { Refused } from "./refusals";
import { rolesToGive } from "./roles";

function InvitationForm({ place, onSent }: { place: Place; onSent: (link: Link) => void }) {
  const [email, setEmail] = useState("");
  const [roles, setRoles] = useState<Role[]>(["member"]);
  const inviting = useMutation({
    mutationFn: () => invite(place.organization_id, email.trim(), roles),
    onSuccess: (issued) => {
      setEmail("");
      setRoles(["member"]);
      onSent(issued);
    },
  });

  function send(event?: FormEvent) {
    event?.preventDefault();
    inviting.mutate();
  }

  return (
    <form className="app-form app-text" onSubmit={send}>
      {inviting.isError && <Refused error={inviting.error} onRetry={send} />}
      <TextField
        id="invited"
        type="email"
        label={m.invitations_email()}
        hint={m.invitations_email_hint()}
        required
        maxLength={254}
        autoComplete="off"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <RoleBoxes id="invited" offered={rolesToGive(place)} chosen={roles} onChoose={setRoles} />
      <Button type="submit">{m.invitations_send()}</Button>
    </form>
  );
}

type Link = Pick<Awaited<ReturnType<typeof invite>>, "email" | "token">;

function SentLink({ link }: { link: Link }) {
  const address = new URL(localizeHref(`/einladung/${link.token}`), location.origin).href;
  return (
    <Alert tone="success" title={m.invitations_sent()} live>
      <p className="kern-body app-number">{link.email}</p>
      <p className="kern-body">{m.invitations_link()}</p>
      <p className="kern-body app-number">
        <code>{address}</code>
      </p>
    </Alert>
  );
}

export function Invitations({ place }: { place: Place }) {
  const client = useQueryClient();
  const query = useQuery(invitationsQuery(place.organization_id));
  const [link, setLink] = useState<Link>();
  const [withdrawn, setWithdrawn] = useState<Invitation>();

  async function refresh() {
    setWithdrawn(undefined);
    await client.invalidateQueries({
      queryKey: invitationsQuery(place.organization_id).queryKey,
    });
  }

  async function show(issued: Link) {
    setLink(issued);
    await refresh();
  }

  const renewing = useMutation({ mutationFn: renewInvitation, onSuccess: show });
  return (
    <>
      {link && <SentLink link={link} />}
      <InvitationForm place={place} onSent={show} />
      {renewing.isError && (
        <Refused error={renewing.error} onRetry={() => renewing.mutate(renewing.variables)} />
      )}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="kern-body">{m.invitations_none()}</p>
          ) : (
            <Table
              caption={m.invitations_title()}
              columns={[
                m.invitations_email(),
                m.members_roles(),
                m.invitations_valid(),
                m.members_actions(),
              ]}
            >
              {items.map((one) => (
                <Row key={one.id}>
                  <Cell>{one.email}</Cell>
                  <Cell>{describeRoles(one.roles)}</Cell>
                  <Cell>
                    {one.is_expired ? m.invitations_expired() : formatDate(one.expires_at)}
                  </Cell>
                  <Cell>
                    <div className="app-actions">
                      <button
                        type="button"
                        className="app-more"
                        aria-label={m.invitations_renew_of({ email: one.email })}
                        onClick={() => renewing.mutate(one)}
                      >
                        {m.invitations_renew()}
                      </button>
                      <button
                        type="button"
                        className="app-more"
                        aria-label={m.invitations_withdraw_of({ email: one.email })}
                        onClick={() => setWithdrawn(one)}
                      >
                        {m.invitations_withdraw()}
                      </button>
                    </div>
                  </Cell>
                </Row>
              ))}
            </Table>
          )
        }
      </Loaded>
      {withdrawn && (
        <Question
          title={m.invitations_withdraw()}
          text={m.invitations_withdraw_text({ email: withdrawn.email })}
          act={() => withdrawInvitation(withdrawn)}
          onDone={refresh}
          onCancel={() => setWithdrawn(undefined)}
        />
      )}
    </>
  );
}
