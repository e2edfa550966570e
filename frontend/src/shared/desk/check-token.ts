/** Asks whether a token is taken; any page of the desk would do. */
import { catalog, unwrap } from "#/api/client";

export async function checkToken(token: string): Promise<string> {
  await unwrap(
    catalog.GET("/v1/drafts", {
      params: { query: { limit: 1 } },
      headers: { Authorization: `Bearer ${token}` },
    }),
  );
  return token;
}
