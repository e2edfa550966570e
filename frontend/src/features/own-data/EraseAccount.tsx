/** Erasing one's own account: what goes, what stays and why, and a last question. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { localize } from "#/shared/text/Localized";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { BulletList } from "#/shared/ui/TextPage";
import { eraseAccount, erasurePreviewQuery, type Held } from "./queries";

interface EraseAccountProps {
  items: Held[];
  onErased: () => void;
}

export function EraseAccount({ items, onErased }: EraseAccountProps) {
  const locale = getLocale();
  const preview = useQuery(erasurePreviewQuery);
  const [isFinal, setIsFinal] = useState(false);
  const erasing = useMutation({ mutationFn: eraseAccount, onSuccess: onErased });
  const kept = items.filter((held) => held.erasure === "keep");

  function erase(event?: FormEvent) {
    event?.preventDefault();
    erasing.mutate();
  }

  return (
    <form className="app-flow" onSubmit={erase}>
      <p className="kern-body">{m.own_data_erase_text()}</p>
      {kept.length > 0 && (
        <>
          <p className="kern-body">{m.own_data_erase_kept()}</p>
          <BulletList
            items={kept.map((held) => `${held.what[locale]}. ${held.because?.[locale] ?? ""}`)}
          />
        </>
      )}
      <Loaded query={preview}>
        {({ left_without_administrator: left }) =>
          left.length > 0 && (
            <Alert tone="warning" title={m.own_data_last_administrator()}>
              <p className="kern-body">{m.own_data_last_administrator_text()}</p>
              <BulletList items={left.map(({ names }) => localize(names))} />
            </Alert>
          )
        }
      </Loaded>
      {erasing.isError && <LoadError error={erasing.error} onRetry={erase} />}
      <div className="kern-form-check">
        <input
          id="is-final"
          type="checkbox"
          className="kern-form-check__checkbox"
          checked={isFinal}
          onChange={({ target }) => setIsFinal(target.checked)}
        />
        <label className="kern-label" htmlFor="is-final">
          {m.own_data_is_final()}
        </label>
      </div>
      <Button type="submit" disabled={!isFinal || erasing.isPending}>
        {m.own_data_erase()}
      </Button>
    </form>
  );
}
