/** Tells that the connection is gone, and goes away when it is back. */
import { useSyncExternalStore } from "react";
import { m } from "#/paraglide/messages";
import { Icon } from "#/shared/ui/Icon";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

export function OfflineNotice() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {!isOnline && (
        <p className="app-offline app-container">
          <Icon name="warning" />
          {m.shell_offline()}
        </p>
      )}
    </div>
  );
}
