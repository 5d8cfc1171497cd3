import type { components } from "@onboarding/client";
import type { Case } from "../case/case.ts";
import type { Kind } from "./queue.ts";

type Schemas = components["schemas"];
type DocumentKind = Schemas["DocumentKind"];

/** A file that a verifier looks at. */
export interface Evidence {
  readonly list: "photos" | "signatures" | "documents";
  readonly fileId: string;
  readonly fileName: string;
  readonly isPicture: boolean;
  /** What a document shows. */
  readonly documentKind?: DocumentKind;
}

type File = Schemas["Picture"] | Schemas["Document"];

const isUsable = ({ status, erased }: File): boolean => status === "AVAILABLE" && erased !== true;

const evidenceFrom = (list: Evidence["list"], file: File): Evidence => ({
  list,
  fileId: file.fileId,
  fileName: file.originalFileName,
  isPicture: file.contentType !== "application/pdf",
  ...("kind" in file && { documentKind: file.kind }),
});

/** Documents by what they help to judge; the most telling come first. */
const documentKinds: Readonly<Record<Kind, readonly DocumentKind[]>> = {
  IDENTITY: ["IDENTITY_FRONT", "IDENTITY_BACK", "REGISTRATION_CERTIFICATE", "OTHER"],
  ADDRESS: ["PROOF_OF_ADDRESS", "IDENTITY_BACK", "OTHER"],
  INTRODUCER: ["OTHER"],
};

/** The current photo and signature, and the documents that help to judge a kind of record. */
export const evidenceFor = (kind: Kind, { photos, signatures, documents }: Case): readonly Evidence[] => {
  const current = (list: "photos" | "signatures", files: readonly Schemas["Picture"][]) =>
    files.filter((file) => file.isCurrent && isUsable(file)).map((file) => evidenceFrom(list, file));
  const papers = documentKinds[kind].flatMap((wanted) =>
    documents.filter((file) => file.kind === wanted && isUsable(file)).map((file) => evidenceFrom("documents", file)),
  );
  return kind === "ADDRESS"
    ? [...papers, ...current("photos", photos)]
    : [...current("photos", photos), ...papers, ...current("signatures", signatures)];
};
