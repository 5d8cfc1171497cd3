import * as z from "zod";
import { FileFault } from "./inspection.ts";
import type { FilePurpose } from "./media-types.ts";
import { DocumentKind, FileId } from "./stored-file.ts";

const plain = () => z.strictObject({ fileId: FileId, documentKind: DocumentKind.optional() });

/** What happens to a file, and what the event says of it. One row per happening; each purpose has all of them. */
const happenings = {
  requested: plain,
  /** `isCurrent`: photos and signatures. */
  available: () => plain().extend({ isCurrent: z.boolean().optional() }),
  rejected: () => plain().extend({ reason: FileFault }),
  archived: plain,
  removed: plain,
  /** The upload came after its time, and was removed. */
  expired: plain,
  /** Somebody was given a URL, to upload or to download. */
  "link-issued": () => plain().extend({ link: z.enum(["UPLOAD", "DOWNLOAD"]) }),
} as const;
type Happenings = typeof happenings;
export type FileHappening = keyof Happenings;

type EventsOf<Prefix extends string> = {
  readonly [Name in keyof Happenings as `${Prefix}.${Name}`]: Happenings[Name];
};

const eventsOf = <Prefix extends string>(prefix: Prefix) =>
  Object.fromEntries(
    Object.entries(happenings).map(([name, schemaOf]) => [`${prefix}.${name}`, schemaOf]),
  ) as unknown as EventsOf<Prefix>;

/** What makes the schemas of the events of all purposes. */
export const fileEventData = { ...eventsOf("photo"), ...eventsOf("signature"), ...eventsOf("document") };

const prefixes = { PHOTO: "photo", SIGNATURE: "signature", DOCUMENT: "document" } as const satisfies Record<
  FilePurpose,
  string
>;
type Prefix = (typeof prefixes)[FilePurpose];

/** `photo.archived`, `document.archived`. */
export const fileEventType = <Name extends FileHappening>(purpose: FilePurpose, name: Name): `${Prefix}.${Name}` =>
  `${prefixes[purpose]}.${name}`;

/** The events after which the objects of a file are to be removed. */
export const fileRemovedEvents = ["photo.removed", "signature.removed", "document.removed"] as const;
