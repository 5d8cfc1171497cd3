import { Link } from "wouter";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useLoad } from "../app/use-load.ts";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { decisionPath, type Waiting } from "./queue.ts";

/** What of the record tells it apart, besides the customer. */
const useDetail = (waiting: Waiting): string => {
  const { values } = useTexts();
  if (waiting.kind === "ADDRESS") return values.addressType[waiting.addressType];
  if (waiting.kind === "INTRODUCER") return values.relationshipType[waiting.record.relationshipType];
  return values.identityState[waiting.record.state];
};

/** A record of the queue: whose it is, what it is, how long it has waited. The queue itself holds no names. */
export const WaitingRow = ({ waiting }: { readonly waiting: Waiting }) => {
  const { client } = useServices();
  const { common } = useTexts();
  const { ago, dateTime, digits } = useFormats();
  const { customerId, since } = waiting;
  const params = { path: { customerId } };
  const { data } = useLoad(customerId, () => asked(client.GET("/v1/customers/{customerId}", { params })));
  const detail = useDetail(waiting);
  return (
    <li>
      <Link href={decisionPath(waiting)} className="row">
        <span className="row-main">
          <strong>{data?.name ?? common.loading}</strong>
          {data && <small>{digits(data.customerNo)}</small>}
        </span>
        <span>{detail}</span>
        <time dateTime={since} title={dateTime(since)}>
          {ago(since)}
        </time>
      </Link>
    </li>
  );
};
