/** Files of both sides; each side attaches and removes its own. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ChangeEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { forgetRequests, type RequestDetail } from "#/shared/requests/queries";
import { formatMoment, formatSize } from "#/shared/text/format";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Question } from "#/shared/ui/Question";
import {
  type Attachment,
  type Attachments as AttachmentList,
  addressOf,
  attach,
  attachmentsQuery,
  mayAttach,
  reasonOf,
  removeAttachment,
  warningOf,
} from "./attachments";

interface AttachmentsProps {
  request: RequestDetail;
}

interface FileProps extends AttachmentsProps {
  attachment: Attachment;
}

function AttachedFile({ request, attachment }: FileProps) {
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { name, unit, size_bytes, attached_at, is_open, is_own } = attachment;
  const by = unit?.name ?? request.texts?.organization ?? m.request_municipality();
  const warning = warningOf(attachment);
  return (
    <li>
      <p className="kern-body">
        {is_open ? (
          <a className="kern-link" href={addressOf(request.id, attachment)} download={name}>
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <p className="app-muted">
        {by} · {formatMoment(attached_at)} · {formatSize(size_bytes)}
        {warning && ` · ${warning}`}
      </p>
      {is_own && mayAttach(request) && (
        <div className="app-actions">
          <Button
            variant="tertiary"
            onClick={() => setAsking(true)}
            aria-label={m.request_file_remove_one({ name })}
          >
            {m.request_file_remove()}
          </Button>
        </div>
      )}
      {isAsking && (
        <Question
          title={m.request_file_remove()}
          text={m.request_file_remove_text({ name })}
          act={() => removeAttachment(request.id, attachment)}
          onDone={() => forgetRequests(client)}
          onCancel={() => setAsking(false)}
        />
      )}
    </li>
  );
}

interface Failure {
  name: string;
  error: unknown;
}

/** One after the other, so that one file that is refused does not keep the others back. */
async function attachAll(id: string, files: File[]): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const file of files) {
    await attach(id, file).catch((error: unknown) => failures.push({ name: file.name, error }));
  }
  return failures;
}

function Attaching({ request, list }: AttachmentsProps & { list: AttachmentList }) {
  const client = useQueryClient();
  const attaching = useMutation({
    mutationFn: (files: File[]) => attachAll(request.id, files),
    onSettled: () => forgetRequests(client),
  });
  const failures = attaching.data ?? [];

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    // The same file can be chosen again once it is mended.
    target.value = "";
    if (files.length > 0) attaching.mutate(files);
  }

  return (
    <div className="app-form">
      {failures.length > 0 && (
        <Alert tone="warning" title={m.request_files_failed({ count: failures.length })} live>
          <ul className="kern-list kern-list--bullet">
            {failures.map(({ name, error }) => (
              <li key={name}>
                <strong>{name}</strong>: {reasonOf(error, list)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="attachment">
          {m.request_file_attach()}
        </label>
        <div className="kern-hint" id="attachment-hint">
          {m.request_file_hint({
            accepted: list.accepted.join(", "),
            limit: formatSize(list.limit_bytes),
          })}
        </div>
        <input
          id="attachment"
          type="file"
          multiple
          aria-describedby="attachment-hint"
          accept={list.accepted.map((ending) => `.${ending}`).join()}
          disabled={attaching.isPending}
          onChange={choose}
        />
      </div>
      <p role="status">
        {attaching.isPending && m.request_file_sending()}
        {attaching.isSuccess && failures.length === 0 && m.request_file_sent()}
      </p>
    </div>
  );
}

/** Nothing for who sees a card without names. */
export function Attachments({ request }: AttachmentsProps) {
  const isReader = request.texts !== null && request.side !== "overseer";
  const query = useQuery({ ...attachmentsQuery(request.id), enabled: isReader });
  if (!isReader) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="attachments">
      <h2 className="kern-heading-small" id="attachments">
        {m.request_files()}
      </h2>
      <Loaded query={query}>
        {(list) => (
          <>
            {list.items.length > 0 ? (
              <ul className="app-ways">
                {list.items.map((attachment) => (
                  <AttachedFile key={attachment.id} request={request} attachment={attachment} />
                ))}
              </ul>
            ) : (
              <p className="kern-body">{m.request_files_none()}</p>
            )}
            {mayAttach(request) && <Attaching request={request} list={list} />}
          </>
        )}
      </Loaded>
    </section>
  );
}
