import type { components } from "@onboarding/client";
import { type FormEvent, useId, useState } from "react";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import type { Failure } from "../forms/faults.ts";
import { problemWords } from "../forms/problem-words.ts";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { filterOf } from "./customer-filter.ts";

export type FoundCustomer = components["schemas"]["Customer"];

interface Found {
  readonly items?: readonly FoundCustomer[];
  readonly failure?: Failure;
}

const Results = ({ found, onChoose }: { readonly found: Found; readonly onChoose: (one: FoundCustomer) => void }) => {
  const texts = useTexts();
  const { digits } = useFormats();
  if (found.failure) return <Notice kind="bad">{problemWords(found.failure, texts)}</Notice>;
  if (!found.items?.length) return <Notice kind="info">{texts.agent.find.none}</Notice>;
  return (
    <ul className="cards" aria-label={texts.agent.find.results}>
      {found.items.map((one) => (
        <li key={one.customerId} className="card card-row">
          <span>
            {one.name} · {digits(one.customerNo)} · {texts.values.customerStatus[one.status]}
          </span>
          <Button onPress={() => onChoose(one)} label={`${texts.agent.find.choose}: ${one.name}`}>
            {texts.agent.find.choose}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** Looks for a customer by number or phone, and gives the one that is chosen. Stands within no other form. */
export const FindCustomer = ({ onChoose }: { readonly onChoose: (one: FoundCustomer) => void }) => {
  const { agent } = useTexts();
  const { client } = useServices();
  const id = useId();
  const [found, setFound] = useState<Found>();
  const [isBusy, setBusy] = useState(false);
  const search = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const term = String(new FormData(event.currentTarget).get("term") ?? "").trim();
    if (term === "" || isBusy) return;
    setBusy(true);
    const { data, failure } = await asked(client.GET("/v1/customers", { params: { query: filterOf(term) } }));
    setBusy(false);
    setFound({ ...(data && { items: data.items }), ...(failure && { failure }) });
  };
  return (
    <>
      <form className="search" onSubmit={(event) => void search(event)}>
        <div className="field">
          <label htmlFor={id}>{agent.find.label}</label>
          <input id={id} name="term" type="search" autoComplete="off" aria-describedby={`${id}-hint`} />
          <small id={`${id}-hint`}>{agent.find.hint}</small>
        </div>
        <Button type="submit" isBusy={isBusy}>
          {agent.find.search}
        </Button>
      </form>
      {found && <Results found={found} onChoose={onChoose} />}
    </>
  );
};
