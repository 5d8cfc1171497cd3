import type { Answer } from "../answer.ts";
import type { RealmDefinition } from "../realm-definition.ts";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** Keycloak's policy for its pages. No `form-action`: it would hold back the way back to the app. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'";

const page = (status: number, title: string, content: string): Answer => ({
  status,
  headers: {
    "content-type": "text/html;charset=utf-8",
    "cache-control": "no-store, must-revalidate, max-age=0",
    "content-security-policy": policy,
  },
  body: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 16px system-ui, sans-serif; max-width: 22rem; margin: 10vh auto; padding: 0 1rem; }
  input, button { font: inherit; display: block; width: 100%; box-sizing: border-box; margin: .25rem 0 1rem; padding: .5rem; }
  [role=alert] { color: #b00020; }
  small { color: #555; }
</style>
<h1>${title}</h1>
${content}
</html>
`,
});

/** People whose password is their name need not be remembered by heart. */
const hintOf = ({ users }: RealmDefinition): string => {
  const names = users.filter(({ username, password }) => username === password).map(({ username }) => username);
  return names.length === 0 ? "" : `<small>The password is the name: ${escaped(names.join(", "))}.</small>`;
};

export interface LoginForm {
  readonly action: string;
  readonly username?: string;
  /** Why the page is shown again. */
  readonly fault?: string;
}

/** The page on which somebody logs in; field names are Keycloak's. */
export const loginPage = (definition: RealmDefinition, { action, username = "", fault }: LoginForm): Answer =>
  page(
    200,
    "Sign in",
    `${fault === undefined ? "" : `<p role="alert">${escaped(fault)}</p>`}
<form id="kc-form-login" method="post" action="${escaped(action)}">
  <label>Username or email <input name="username" value="${escaped(username)}" autocomplete="username" required autofocus></label>
  <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
  <button name="login">Sign in</button>
</form>
${hintOf(definition)}`,
  );

/** What a person sees when the app that sent them cannot be told. */
export const errorPage = (message: string): Answer => page(400, "We are sorry...", `<p>${escaped(message)}</p>`);
