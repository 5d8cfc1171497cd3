import { Route, Switch } from "wouter";
import { NotFoundPage } from "../app/not-found-page.tsx";
import { AdministrationPage } from "./administration-page.tsx";
import { HistoryPage } from "./history-page.tsx";
import { SearchPage } from "./search-page.tsx";
import "./admin.css";

/** Everything below /customers but the case itself. */
export const AdminPages = () => (
  <Switch>
    <Route path="/customers" component={SearchPage} />
    <Route path="/customers/:customerId/history">
      {({ customerId }) => <HistoryPage key={customerId} customerId={customerId} />}
    </Route>
    <Route path="/customers/:customerId/administration">
      {({ customerId }) => <AdministrationPage key={customerId} customerId={customerId} />}
    </Route>
    <Route component={NotFoundPage} />
  </Switch>
);
