/** Starts the page in the browser. */
import "#/styles/kern.scss";
import "#/styles/fonts.css";
import "#/styles/app.css";
import "#/styles/print.css";
import { createBrowserHistory } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { getLocale } from "#/paraglide/runtime";
import { createPageRouter } from "./router";
import { Stufenplan } from "./Stufenplan";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");

document.documentElement.lang = getLocale();
const router = createPageRouter(createBrowserHistory());
// The prerendered shell stays until the route's code is here, then one frame replaces it.
await router.load();
createRoot(root).render(
  <StrictMode>
    <Stufenplan router={router} />
  </StrictMode>,
);
