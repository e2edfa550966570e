/** In which language mails to the own address are written. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { SelectField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { chooseLanguage, type Language } from "./queries";

export function MailLanguage({ language }: { language: Language }) {
  const client = useQueryClient();
  const choosing = useMutation({
    mutationFn: chooseLanguage,
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  return (
    <>
      {choosing.isError && (
        <LoadError error={choosing.error} onRetry={() => choosing.mutate(choosing.variables)} />
      )}
      <SelectField
        id="mail-language"
        label={m.account_mail_language()}
        value={choosing.isPending ? choosing.variables : language}
        onChange={({ target }) => choosing.mutate(target.value as Language)}
      >
        <option value="de">Deutsch</option>
        <option value="en">English</option>
      </SelectField>
      <p className="app-hint" role="status">
        {choosing.isSuccess && m.account_mail_language_saved()}
      </p>
    </>
  );
}
