// Runs in the browser, on the page of the documentation.
const { clientId } = document.currentScript.dataset;
const ui = window.SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  persistAuthorization: false,
  // Nothing of the document leaves the machine.
  validatorUrl: null,
  oauth2RedirectUrl: new URL("docs/oauth2-redirect.html", window.location.href).href,
});
ui.initOAuth({ clientId, scopes: "openid", usePkceWithAuthorizationCodeGrant: true });
window.ui = ui;
