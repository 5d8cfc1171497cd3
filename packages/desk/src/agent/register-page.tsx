import { useLocation } from "wouter";
import { useTexts } from "../i18n/i18n.tsx";
import type { Entry } from "../offline/entry.ts";
import { Page } from "../ui/page.tsx";
import { RegistrationForm } from "./registration-form.tsx";

/** Registers a customer and goes on to the case; without a network, to what waits for it. */
export const RegisterPage = () => {
  const { customer } = useTexts();
  const [, go] = useLocation();
  const goOn = ({ id, state }: Entry): void =>
    go(state.kind === "done" ? `/customers/${state.customerId}` : `/outbox/${id}`);
  return (
    <Page title={customer.registerTitle} intro={customer.registerIntro}>
      <RegistrationForm onCaptured={goOn} />
    </Page>
  );
};
