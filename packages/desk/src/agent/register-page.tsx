import { useState } from "react";
import { useLocation } from "wouter";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { type FormValues, ProblemForm } from "../forms/form.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { CustomerFields } from "./customer-fields.tsx";
import { registrationFaults, registrationOf } from "./registration.ts";

/** Registers a customer and goes on to the case. */
export const RegisterPage = () => {
  const { customer } = useTexts();
  const { client } = useServices();
  const [, go] = useLocation();
  const [type, setType] = useState("INDIVIDUAL");
  const submit = async (values: FormValues) => {
    const { data, failure } = await asked(client.POST("/v1/customers", { body: registrationOf(values) }));
    if (data) go(`/customers/${data.customerId}`);
    return failure;
  };
  return (
    <Page title={customer.registerTitle} intro={customer.registerIntro}>
      <ProblemForm check={registrationFaults} onSubmit={submit} label={customer.registerTitle}>
        {(isBusy) => (
          <>
            <CustomerFields type={type} onType={setType} />
            <div className="form-actions">
              <Button type="submit" kind="primary" isBusy={isBusy}>
                {customer.submit}
              </Button>
            </div>
          </>
        )}
      </ProblemForm>
    </Page>
  );
};
