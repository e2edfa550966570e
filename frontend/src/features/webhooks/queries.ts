/** The webhooks of one's own organisation, and what was sent. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, done, gateway, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/gateway";

const PATH = "/api/accounts/v1/webhooks";
const ONE = `${PATH}/{webhook_id}` as const;

export type Webhook = Answer<paths, "/api/accounts/v1/webhooks">["items"][number];
export type WebhookWithSecret = components["schemas"]["WebhookWithSecret"];
export type Topic = Webhook["topics"][number];
export type Delivery = components["schemas"]["Delivery"];

export const webhooksQuery = queryOptions({
  queryKey: ["session", "webhooks"],
  queryFn: () => unwrap(gateway.GET(PATH)),
});

export const deliveriesQuery = (webhook_id: string) =>
  queryOptions({
    queryKey: ["session", "webhooks", webhook_id, "deliveries"],
    queryFn: () => unwrap(gateway.GET(`${ONE}/deliveries`, { params: { path: { webhook_id } } })),
  });

/** Sent once only: the secret stands in this answer and nowhere else. */
export function makeWebhook(body: { url: string; topics: Topic[] }): Promise<WebhookWithSecret> {
  return unwrap(gateway.POST(PATH, { body }));
}

function paramsOf({ id, version }: Webhook) {
  return { path: { webhook_id: id }, header: { "if-match": `"v${version}"` } };
}

export function pauseWebhook(webhook: Webhook, is_paused: boolean): Promise<Webhook> {
  const { url, topics, event_types } = webhook;
  const body = { url, topics, event_types, is_paused };
  return unwrap(gateway.PUT(ONE, { params: paramsOf(webhook), body }));
}

export function rotateSecret(webhook: Webhook): Promise<WebhookWithSecret> {
  return unwrap(gateway.POST(`${ONE}/secret`, { params: paramsOf(webhook) }));
}

export function deleteWebhook(webhook: Webhook): Promise<void> {
  return done(gateway.DELETE(ONE, { params: paramsOf(webhook) }));
}

export function pingWebhook({ id }: Webhook): Promise<Delivery> {
  return unwrap(gateway.POST(`${ONE}/ping`, { params: { path: { webhook_id: id } } }));
}

export function replayDelivery(webhook: Webhook, delivery: Delivery): Promise<Delivery> {
  const path = { webhook_id: webhook.id, delivery_id: delivery.id };
  return unwrap(gateway.POST(`${ONE}/deliveries/{delivery_id}/replay`, { params: { path } }));
}
