/** How often mails about each topic come: of the login, or of the link in one of the mails. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, gateway, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/gateway";

export type NoticeTopic = components["schemas"]["NoticeTopic"];
export type NoticeRhythm = components["schemas"]["NoticeRhythm"];
export type NoticeRhythms = Answer<paths, "/api/accounts/v1/notice-rhythms">;
export type TopicRhythm = NoticeRhythms["items"][number];

/** The secret of a link; undefined for who is logged in. */
export type NoticeLink = string | undefined;

const withLink = (link: NoticeLink) => (link ? { "notice-link": link } : {});

export const rhythmsQuery = (link: NoticeLink) =>
  queryOptions({
    queryKey: ["session", "notices", link ?? ""],
    queryFn: () =>
      unwrap(
        gateway.GET("/api/accounts/v1/notice-rhythms", { params: { header: withLink(link) } }),
      ),
  });

export function chooseRhythm(
  { topic, rhythm }: TopicRhythm,
  link: NoticeLink,
): Promise<TopicRhythm> {
  const params = { path: { topic }, header: withLink(link) };
  const body = { rhythm };
  return unwrap(gateway.PUT("/api/accounts/v1/notice-rhythms/{topic}", { params, body }));
}
