/** The mails that a local start keeps, because it has no mail server. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/gateway";
import { isOfType } from "#/api/problem";

type Mailbox = Answer<paths, "/api/platform/v1/mailbox">;
export type Mail = Mailbox["items"][number];

/** `null` where mails go to their readers. */
async function fetchMails(): Promise<Mail[] | null> {
  try {
    return (await unwrap(gateway.GET("/api/platform/v1/mailbox"))).items;
  } catch (error) {
    if (isOfType(error, "no-mailbox")) return null;
    throw error;
  }
}

export const mailboxQuery = queryOptions({ queryKey: ["mailbox"], queryFn: fetchMails });
