import { Redirect, Route, Switch } from "wouter";
import { NotFoundPage } from "../app/not-found-page.tsx";
import { DecidePage } from "./decide-page.tsx";
import { type AddressType, kindOf, slugs } from "./queue.ts";
import { QueuePage } from "./queue-page.tsx";
import "./verifier.css";

/** Everything below /queue. */
export const VerifierPages = () => (
  <Switch>
    <Route path="/queue">
      <Redirect to={`/queue/${slugs.IDENTITY}`} replace />
    </Route>
    <Route path="/queue/:kind">
      {({ kind: slug }) => {
        const kind = kindOf(slug);
        return kind ? <QueuePage key={kind} kind={kind} /> : <NotFoundPage />;
      }}
    </Route>
    <Route path="/queue/:kind/:customerId/:addressType?">
      {({ kind: slug, customerId, addressType }) => {
        const kind = kindOf(slug);
        if (!kind) return <NotFoundPage />;
        // An address type that there is none of is found to be missing in the case.
        const subject = { kind, customerId, addressType: addressType as AddressType | undefined };
        return <DecidePage key={`${slug}/${customerId}/${addressType}`} subject={subject} />;
      }}
    </Route>
    <Route component={NotFoundPage} />
  </Switch>
);
