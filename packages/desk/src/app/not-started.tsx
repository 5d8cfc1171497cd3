import type { Catalogue } from "../i18n/catalogue.ts";

/** In the place of the desk when not even its configuration is to be had. */
export const NotStarted = ({ texts: { common, session } }: { readonly texts: Catalogue }) => (
  <main className="welcome">
    <h1>{session.title}</h1>
    <p role="alert">{common.notStarted}</p>
    <button type="button" className="button" onClick={() => location.reload()}>
      {common.retry}
    </button>
  </main>
);
