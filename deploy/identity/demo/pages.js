// The few pages of the demo login, in plain HTML without any script.

const TEXTS = {
  de: {
    title: "Demo-Anmeldung",
    lead: "Diese Personen und ihre Organisationen sind erfunden. Wählen Sie, als wer Sie die Plattform sehen möchten. Ein Passwort gibt es nicht.",
    choose: (name) => `Als ${name} anmelden`,
    cancel: "Abbrechen",
  },
  en: {
    title: "Demo login",
    lead: "These people and their organisations are invented. Choose as whom you want to see the platform. There is no password.",
    choose: (name) => `Log in as ${name}`,
    cancel: "Cancel",
  },
};

export function personasPage(personas, language) {
  const texts = TEXTS[language];
  const items = personas.map(
    ({ subject, name, does }) => `
      <li>
        <button name="subject" value="${escape(subject)}">${escape(texts.choose(name))}</button>
        <p>${escape(does[language])}</p>
      </li>`,
  );
  return page(
    language,
    texts.title,
    `<p>${escape(texts.lead)}</p>
    <form method="post">
      <ul>${items.join("")}</ul>
      <button class="quiet" name="subject" value="">${escape(texts.cancel)}</button>
    </form>`,
  );
}

export function logoutPage(form) {
  return page(
    "de",
    "Abmelden · Log out",
    `<p>Von der Plattform sind Sie abgemeldet. Auch von der Demo-Anmeldung abmelden?</p>
    <p lang="en">You are logged out of the platform. Log out of the demo login as well?</p>
    ${form}
    <button form="op.logoutForm" name="logout" value="yes">Ja, abmelden · Yes, log out</button>
    <p><a href="/">Zurück zur Plattform · Back to the platform</a></p>`,
  );
}

export function problemPage(error, description) {
  return page(
    "de",
    "Demo-Anmeldung · Demo login",
    `<p>Das hat nicht geklappt: ${escape(error)} ${escape(description ?? "")}</p>
    <p><a href="/">Zurück zur Plattform · Back to the platform</a></p>`,
  );
}

function page(language, title, content) {
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <style>
    body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; }
    ul { list-style: none; padding: 0; }
    li { border-block-end: 1px solid #8a929b; padding-block: .75rem; }
    li p { margin: .25rem 0 0; }
    button { font: inherit; padding: .5rem 1rem; border: 2px solid #17396f; background: #17396f; color: #fff; cursor: pointer; }
    button.quiet { background: #fff; color: #17396f; }
    :focus-visible { outline: 3px solid #17396f; outline-offset: 2px; }
  </style>
</head>
<body>
<main>
  <h1>${title}</h1>
  ${content}
</main>
</body>
</html>`;
}

function escape(text) {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
