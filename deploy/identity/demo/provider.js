// OpenID provider of the local start: a certified library, invented people, no passwords.
// Never for production. Settings: PORT, ISSUER, CLIENT_ID, CLIENT_SECRET, HOSTS, BACK_CHANNEL.

import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import Provider from "oidc-provider";
import { logoutPage, personasPage, problemPage } from "./pages.js";

const { PORT, ISSUER, CLIENT_ID, CLIENT_SECRET, HOSTS, BACK_CHANNEL } = process.env;
const personas = JSON.parse(readFileSync(new URL("personas.json", import.meta.url), "utf8"));
const prefix = new URL(ISSUER).pathname;
const hosts = HOSTS.split(" ");

const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const key = { ...privateKey.export({ format: "jwk" }), alg: "ES256", use: "sig", kid: randomId() };

const provider = new Provider(ISSUER, {
  jwks: { keys: [key] },
  cookies: { keys: [randomId()], names: { session: "demo_session", interaction: "demo_interaction", resume: "demo_resume" } },
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      redirect_uris: hosts.map((host) => `${host}/auth/callback`),
      post_logout_redirect_uris: hosts.map((host) => `${host}/`),
      backchannel_logout_uri: BACK_CHANNEL,
      backchannel_logout_session_required: true,
      id_token_signed_response_alg: "ES256",
    },
  ],
  // The gateway reads everything from the ID token and never asks for more.
  conformIdTokenClaims: false,
  claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
  findAccount: (_ctx, subject) => account(personas.find((persona) => persona.subject === subject)),
  loadExistingGrant: grantEverything,
  interactions: { url: (_ctx, interaction) => `${prefix}/choose/${interaction.uid}` },
  features: {
    backchannelLogout: { enabled: true },
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = logoutPage(form);
      },
      postLogoutSuccessSource: (ctx) => ctx.redirect("/"),
    },
  },
  renderError: (ctx, { error, error_description }) => {
    ctx.type = "html";
    ctx.body = problemPage(error, error_description);
  },
  ttl: { Session: 8 * 3600, Interaction: 600, Grant: 8 * 3600, AuthorizationCode: 60, IdToken: 300 },
});
// Behind the edge, which says under which address it was asked.
provider.proxy = true;
provider.on("server_error", (_ctx, error) => console.error(error));

const answer = provider.callback();
createServer(async (request, response) => {
  const chosen = new URL(request.url, ISSUER).pathname.match(/\/choose\/([\w-]+)$/);
  if (chosen) {
    await choose(request, response).catch((error) => {
      response.writeHead(400, { "content-type": "text/html; charset=utf-8" });
      response.end(problemPage(error.message, error.error_description ?? ""));
    });
    return;
  }
  // The library makes its addresses from the difference between the two.
  request.originalUrl = request.url;
  request.url = request.url.slice(prefix.length) || "/";
  answer(request, response);
}).listen(Number(PORT), "127.0.0.1");

async function choose(request, response) {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method === "POST") {
    const subject = new URLSearchParams(await bodyOf(request)).get("subject");
    const result = personas.some((persona) => persona.subject === subject)
      ? { login: { accountId: subject } }
      : { error: "access_denied", error_description: "cancelled" };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    return;
  }
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(personasPage(personas, params.ui_locales === "en" ? "en" : "de"));
}

async function bodyOf(request) {
  let body = "";
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 1000) throw new Error("too large");
  }
  return body;
}

function account(persona) {
  if (!persona) return undefined;
  const { subject, name, email } = persona;
  return {
    accountId: subject,
    claims: () => ({ sub: subject, name, email, email_verified: true }),
  };
}

async function grantEverything(ctx) {
  const { session, client } = ctx.oidc;
  const given = session.grantIdFor(client.clientId);
  if (given) return ctx.oidc.provider.Grant.find(given);
  const grant = new ctx.oidc.provider.Grant({
    clientId: client.clientId,
    accountId: session.accountId,
  });
  grant.addOIDCScope("openid profile email");
  await grant.save();
  return grant;
}

function randomId() {
  return randomBytes(16).toString("base64url");
}
