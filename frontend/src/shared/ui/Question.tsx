/** Asks before something is done that cannot be taken back. */
import { useMutation } from "@tanstack/react-query";
import { useEffect, useId, useRef } from "react";
import { m } from "#/paraglide/messages";
import { Button } from "./Button";
import { LoadError } from "./LoadError";

interface QuestionProps {
  title: string;
  text: string;
  /** Missing: there is nothing to agree to, the text says why. */
  act?: () => Promise<unknown>;
  onDone: () => void;
  onCancel: () => void;
}

export function Question({ title, text, act, onDone, onCancel }: QuestionProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const acting = useMutation({ mutationFn: async () => act?.(), onSuccess: onDone });
  useEffect(() => {
    const asked = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (asked instanceof HTMLElement) asked.focus();
    };
  }, []);

  return (
    <dialog ref={dialog} className="app-dialog" aria-labelledby={id} onClose={onCancel}>
      <div className="app-flow">
        <h2 className="kern-title" id={id}>
          {title}
        </h2>
        <p className="kern-body">{text}</p>
        {acting.isError && <LoadError error={acting.error} onRetry={() => acting.mutate()} />}
        <div className="app-actions">
          {act && <Button onClick={() => acting.mutate()}>{title}</Button>}
          <Button variant="secondary" onClick={onCancel}>
            {m.desk_uses_cancel()}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
