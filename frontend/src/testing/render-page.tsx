/** Shows the whole page at an address, as a visitor would open it. */
import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createPageRouter } from "#/app/router";
import { Stufenplan } from "#/app/Stufenplan";

export async function renderPage(address: string) {
  const router = createPageRouter(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  const user = userEvent.setup();
  render(<Stufenplan router={router} />);
  return { router, user };
}
