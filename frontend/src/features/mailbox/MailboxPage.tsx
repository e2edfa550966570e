/** What the platform would have sent by mail; in a local start only. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { formatMoment } from "#/shared/text/format";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { TextPage, TextSection } from "#/shared/ui/TextPage";
import { type Mail, mailboxQuery } from "./queries";

const URLS = /(https?:\/\/\S+)/;

/** The text of a mail; its addresses can be followed, as in any mail program. */
function Body({ text }: { text: string }) {
  return (
    <p className="app-mail">
      {text.split(URLS).map((part) =>
        URLS.test(part) ? (
          <a key={part} className="kern-link" href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}

function MailSection({ mail }: { mail: Mail }) {
  return (
    <TextSection title={mail.subject}>
      <p className="kern-body app-muted">
        {m.mailbox_head({ recipient: mail.recipient, moment: formatMoment(mail.written_at) })}
      </p>
      <div lang={mail.language}>
        <Body text={mail.text} />
      </div>
    </TextSection>
  );
}

export default function MailboxPage() {
  const query = useQuery(mailboxQuery);
  return (
    <TextPage title={m.mailbox_title()} lead={m.mailbox_lead()}>
      <Loaded query={query}>
        {(mails) => {
          if (mails === null) return <p className="kern-body">{m.mailbox_none_here()}</p>;
          return (
            <>
              <Button variant="secondary" onClick={() => query.refetch()}>
                {m.mailbox_look_again()}
              </Button>
              {mails.length === 0 && <p className="kern-body">{m.mailbox_empty()}</p>}
              {mails.map((mail) => (
                <MailSection key={mail.id} mail={mail} />
              ))}
            </>
          );
        }}
      </Loaded>
    </TextPage>
  );
}
