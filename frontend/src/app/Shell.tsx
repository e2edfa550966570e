/** What surrounds every page. */
import { Outlet } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { MunicipalityBar } from "./MunicipalityBar";
import { OfflineNotice } from "./OfflineNotice";

export function Shell() {
  return (
    <>
      <a className="app-skip-link" href="#main">
        {m.shell_skip()}
      </a>
      <Header />
      <MunicipalityBar />
      <OfflineNotice />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
