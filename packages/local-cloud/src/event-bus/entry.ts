import * as z from "zod";
import { isRecord } from "./json.ts";

/** One entry of a PutEvents request; `Time` is in seconds since the epoch. */
const EntrySchema = z.object({
  Source: z.string().optional(),
  DetailType: z.string().optional(),
  Detail: z.string().optional(),
  EventBusName: z.string().optional(),
  Resources: z.array(z.string()).optional(),
  Time: z.number().optional(),
});
export type PutEventsEntry = z.infer<typeof EntrySchema>;

export const PutEventsRequest = z.object({ Entries: z.array(EntrySchema) });

export interface EntryError {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

export interface ValidEntry {
  readonly source: string;
  readonly detailType: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const TIME_BYTES = 14;

/** EventBridge: 14 bytes for a time, and the UTF-8 bytes of source, detail-type, detail and each resource. */
export const sizeOf = ({ Source = "", DetailType = "", Detail = "", Resources = [], Time }: PutEventsEntry): number =>
  [Source, DetailType, Detail, ...Resources].reduce(
    (sum, text) => sum + Buffer.byteLength(text),
    Time === undefined ? 0 : TIME_BYTES,
  );

/** What an entry says, or why EventBridge would refuse this entry of the request (the others go through). */
export const checkEntry = ({ Source, DetailType, Detail }: PutEventsEntry): ValidEntry | EntryError => {
  if (!Source) return missing("Source");
  if (!DetailType) return missing("DetailType");
  if (!Detail) return missing("Detail");
  if (/^aws\./i.test(Source)) {
    return { ErrorCode: "NotAuthorizedForSourceException", ErrorMessage: "Not authorized for the source." };
  }
  const detail = parsed(Detail);
  if (!isRecord(detail)) return { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." };
  return { source: Source, detailType: DetailType, detail };
};

const missing = (name: string): EntryError => ({
  ErrorCode: "InvalidArgument",
  ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};
