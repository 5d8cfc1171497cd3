import { CustomerId } from "../ids.ts";
import { FilePurpose } from "./media-types.ts";
import { FileId } from "./stored-file.ts";

/** Uploads arrive below this; what stays there is thrown away. */
export const INCOMING_PREFIX = "incoming/";
/** Accepted files are below this. */
export const KEPT_PREFIX = "files/";

/** Which file of which customer. */
export interface FileRef {
  readonly customerId: CustomerId;
  readonly purpose: FilePurpose;
  readonly fileId: FileId;
}

const pathOf = ({ customerId, purpose, fileId }: FileRef): string => `${customerId}/${purpose}/${fileId}`;

/** Where the upload of a file arrives. Ids only: keys stand in URLs and logs. */
export const incomingKey = (file: FileRef): string => INCOMING_PREFIX + pathOf(file);

/** Where a file is once it was accepted. */
export const keptKey = (file: FileRef): string => KEPT_PREFIX + pathOf(file);

/** The file whose upload an object is; undefined when the key is none of ours. */
export const fileOfIncomingKey = (key: string): FileRef | undefined => {
  if (!key.startsWith(INCOMING_PREFIX)) return undefined;
  const [customer, purposeName, file, ...rest] = key.slice(INCOMING_PREFIX.length).split("/");
  const { data: customerId } = CustomerId.safeParse(customer);
  const { data: purpose } = FilePurpose.safeParse(purposeName);
  const { data: fileId } = FileId.safeParse(file);
  return customerId && purpose && fileId && rest.length === 0 ? { customerId, purpose, fileId } : undefined;
};
