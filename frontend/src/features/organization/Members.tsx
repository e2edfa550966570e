/** Who belongs to the organisation, and with which roles. */
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { describeRoles } from "#/shared/account/roles";
import { type Role, type Session, sessionQuery } from "#/shared/account/session";
import { Button } from "#/shared/ui/Button";
import { LoadedPages } from "#/shared/ui/LoadedPages";
import { Question } from "#/shared/ui/Question";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { changeRoles, endMembership, type Membership, membershipsQuery } from "./queries";
import { RoleBoxes } from "./RoleBoxes";
import { Refused } from "./refusals";

interface RolesFormProps {
  member: Membership;
  offered: Role[];
  onDone: () => void;
}

function RolesForm({ member, offered, onDone }: RolesFormProps) {
  const [roles, setRoles] = useState(member.roles);
  const changing = useMutation({
    mutationFn: () => changeRoles(member, roles),
    onSuccess: onDone,
  });

  function save(event?: FormEvent) {
    event?.preventDefault();
    changing.mutate();
  }

  return (
    <form className="app-form app-text" onSubmit={save}>
      <h3 className="kern-title">{m.members_roles_of({ name: member.name })}</h3>
      {changing.isError && <Refused error={changing.error} onRetry={save} />}
      <RoleBoxes id={member.id} offered={offered} chosen={roles} onChoose={setRoles} />
      <div className="app-actions">
        <Button type="submit">{m.members_save()}</Button>
        <Button variant="secondary" onClick={onDone}>
          {m.desk_cancel()}
        </Button>
      </div>
    </form>
  );
}

interface MembersProps {
  session: Session;
  organizationId: string;
  /** The roles that the reader gives; nobody's who decides nothing. */
  offered: Role[];
}

export function Members({ session, organizationId, offered }: MembersProps) {
  const client = useQueryClient();
  const query = useInfiniteQuery(membershipsQuery(organizationId));
  const isAdministrator = offered.length > 0;
  const [changed, setChanged] = useState<Membership>();
  const [ended, setEnded] = useState<Membership>();
  const [refusal, setRefusal] = useState<unknown>();
  const isOwn = (member?: Membership) => member?.person_id === session.person?.id;

  async function refresh() {
    setChanged(undefined);
    setEnded(undefined);
    await client.invalidateQueries({ queryKey: ["organization"] });
    await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }

  async function end(member: Membership) {
    setRefusal(undefined);
    try {
      await endMembership(member);
    } catch (error) {
      // Said beside the list: the question has been answered.
      setRefusal(error);
    }
  }

  return (
    <LoadedPages query={query}>
      {(items) => (
        <>
          {refusal !== undefined && (
            <Refused error={refusal} onRetry={() => setRefusal(undefined)} />
          )}
          <Table
            caption={m.members_title()}
            columns={[m.members_name(), m.members_roles(), m.members_actions()]}
          >
            {items.map((member) => (
              <Row key={member.id}>
                <Cell>
                  {member.name}
                  {member.email && <span className="app-muted"> {member.email}</span>}
                </Cell>
                <Cell>{describeRoles(member.roles)}</Cell>
                <Cell>
                  <div className="app-actions">
                    {isAdministrator && (
                      <button
                        type="button"
                        className="app-more"
                        aria-label={m.members_change_of({ name: member.name })}
                        onClick={() => setChanged(member)}
                      >
                        {m.members_change()}
                      </button>
                    )}
                    {(isAdministrator || isOwn(member)) && (
                      <button
                        type="button"
                        className="app-more"
                        aria-label={
                          isOwn(member) ? undefined : m.members_remove_of({ name: member.name })
                        }
                        onClick={() => setEnded(member)}
                      >
                        {isOwn(member) ? m.members_leave() : m.members_remove()}
                      </button>
                    )}
                  </div>
                </Cell>
              </Row>
            ))}
          </Table>
          {changed && (
            <RolesForm key={changed.id} member={changed} offered={offered} onDone={refresh} />
          )}
          {ended && (
            <Question
              title={isOwn(ended) ? m.members_leave() : m.members_remove()}
              text={
                isOwn(ended) ? m.members_leave_text() : m.members_remove_text({ name: ended.name })
              }
              act={() => end(ended)}
              onDone={refresh}
              onCancel={() => setEnded(undefined)}
            />
          )}
        </>
      )}
    </LoadedPages>
  );
}
