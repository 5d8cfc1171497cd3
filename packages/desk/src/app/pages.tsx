import { lazy, Suspense } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { CasePage } from "../case/case-page.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import type { Person } from "../session/person.ts";
import { Notice } from "../ui/notice.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { placesOf } from "./places.ts";

const WaitingPage = lazy(async () => ({ default: (await import("../agent/waiting-page.tsx")).WaitingPage }));
const OutboxPage = lazy(async () => ({ default: (await import("../offline/outbox-page.tsx")).OutboxPage }));
const RegisterPage = lazy(async () => ({ default: (await import("../agent/register-page.tsx")).RegisterPage }));

const VerifierPages = lazy(async () => ({ default: (await import("../verifier/verifier-pages.tsx")).VerifierPages }));
const AdminPages = lazy(async () => ({ default: (await import("../admin/admin-pages.tsx")).AdminPages }));

/** Which page an address shows. Pages of one role come when they are first needed. */
export const Pages = ({ person }: { readonly person: Person }) => {
  const { common, session } = useTexts();
  const [location] = useLocation();
  const [first] = placesOf(person);
  if (!first) return <Notice kind="bad">{session.noRole}</Notice>;
  return (
    <ErrorBoundary place={location} instead={<Notice kind="bad">{common.unexpected}</Notice>}>
      <Suspense fallback={<p role="status">{common.loading}</p>}>
        <Switch>
          <Route path="/">
            <Redirect to={first.path} replace />
          </Route>
          <Route path="/register" component={RegisterPage} />
          <Route path="/outbox" component={OutboxPage} />
          <Route path="/outbox/:entryId">{({ entryId }) => <WaitingPage key={entryId} entryId={entryId} />}</Route>
          <Route path="/customers/:customerId">
            {({ customerId }) => <CasePage key={customerId} customerId={customerId} person={person} />}
          </Route>
          <Route path="/queue/*?" component={VerifierPages} />
          <Route path="/customers/*?" component={AdminPages} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
};
