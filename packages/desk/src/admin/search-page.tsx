import { useState } from "react";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { type FormValues, ProblemForm } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import { usePerson } from "../session/use-person.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { CustomerList } from "./customer-list.tsx";
import { lastSearchOf, remember } from "./last-search.ts";
import { type CustomerQuery, type Filter, filters, queryOf, searchFaults } from "./search.ts";
import { SearchFields } from "./search-fields.tsx";

const LIMIT = 20;

/** Finds customers by one of the filters of the API. What was looked for stays in memory: it is in no address. */
export const SearchPage = () => {
  const { client } = useServices();
  const { admin } = useTexts();
  const [filter, setFilter] = useState<Filter>("customerNo");
  const person = usePerson();
  const [search, setSearch] = useState(lastSearchOf(person.id));
  const load = (query: CustomerQuery, cursor?: string) => {
    const page = { ...query, limit: LIMIT, ...(cursor !== undefined && { cursor }) };
    return asked(client.GET("/v1/customers", { params: { query: page } }));
  };
  const submit = async (values: FormValues) => {
    const query = queryOf(filter, values);
    const { data, failure } = await load(query);
    if (failure) return failure;
    const next = { turn: (search?.turn ?? 0) + 1, query, first: data };
    remember(person.id, next);
    setSearch(next);
    return undefined;
  };
  return (
    <Page title={admin.searchTitle} intro={admin.searchIntro}>
      <ProblemForm label={admin.searchTitle} check={(values) => searchFaults(filter, values)} onSubmit={submit}>
        {(isBusy) => (
          <div className="fields">
            <SelectField
              name="filter"
              label={admin.searchBy}
              options={Object.fromEntries(filters.map((one) => [one, admin.filters[one]]))}
              defaultValue={filter}
              isRequired
              onChange={(chosen) => setFilter(filters.find((one) => one === chosen) ?? "customerNo")}
            />
            <SearchFields key={filter} filter={filter} />
            <div className="form-actions wide">
              <Button type="submit" kind="primary" isBusy={isBusy}>
                {admin.search}
              </Button>
            </div>
          </div>
        )}
      </ProblemForm>
      {search && <CustomerList key={search.turn} first={search.first} load={(cursor) => load(search.query, cursor)} />}
    </Page>
  );
};
