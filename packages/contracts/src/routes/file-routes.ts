import { type DocumentKind, FileId } from "@onboarding/domain";
import * as z from "zod";
import {
  DocumentUploadRequest,
  DocumentUploadView,
  DocumentView,
  type FileView,
  filePageOf,
  PictureUploadView,
  PictureView,
} from "../files.ts";
import type { ProblemCode } from "../problems.ts";
import { plainRoute, type Route } from "../route.ts";
import { DownloadLink, UploadRequest } from "../uploads.ts";
import { namedByPurpose } from "./named-by-purpose.ts";
import { ofCustomer } from "./of-customer.ts";

const ofFile = z.strictObject({ ...ofCustomer.shape, fileId: FileId });
const missing = ["customer-not-found", "file-not-found", "case-busy"] as const satisfies readonly ProblemCode[];
const mayAsk = [
  "customer-not-found",
  "customer-closed",
  "media-type-refused",
  "file-too-large",
  "file-limit-reached",
  "rejected-file-resubmitted",
  "case-busy",
] as const satisfies readonly ProblemCode[];

type RequestSchema = z.ZodType<z.infer<typeof UploadRequest> & { readonly kind?: DocumentKind }>;

/** What there is to say of one purpose: how it is called, what is sent, what is shown. */
interface Kind {
  readonly path: `/v1/customers/{customerId}/${string}`;
  readonly name: string;
  readonly request: RequestSchema;
  readonly view: z.ZodType<FileView>;
  readonly uploadView: z.ZodType<FileView>;
}

/** Asking for an upload, and seeing what became of it. */
const recordRoutes = ({ path, name, request, view, uploadView }: Kind) =>
  ({
    request: {
      ...plainRoute,
      method: "POST",
      path,
      permission: "customers:write",
      summary: `Asks for the upload of a ${name}: the answer says where to send the bytes.`,
      pathParameters: ofCustomer,
      body: request,
      success: { status: 201, schema: uploadView },
      problems: mayAsk,
    },
    list: {
      ...plainRoute,
      method: "GET",
      path,
      permission: "customers:read",
      summary: `Lists the customer's ${name}s, newest first.`,
      pathParameters: ofCustomer,
      success: { status: 200, schema: filePageOf(view) },
      problems: ["customer-not-found"],
    },
    get: {
      ...plainRoute,
      method: "GET",
      path: `${path}/{fileId}`,
      permission: "customers:read",
      summary: `Reads the record of a ${name}.`,
      pathParameters: ofFile,
      success: { status: 200, schema: view },
      problems: ["file-not-found"],
    },
  }) as const satisfies Record<string, Route>;

/** What is done with a file that is recorded already. */
const fileRoutesBelow = ({ path, name, view, uploadView }: Kind) =>
  ({
    renewUpload: {
      ...plainRoute,
      method: "POST",
      path: `${path}/{fileId}/upload-link`,
      permission: "customers:write",
      summary: `Gives another URL for a ${name} that has not come yet.`,
      pathParameters: ofFile,
      success: { status: 200, schema: uploadView },
      problems: [...missing, "customer-closed", "not-available"],
    },
    link: {
      ...plainRoute,
      method: "GET",
      path: `${path}/{fileId}/link`,
      permission: "customers:read",
      summary: `Gives a URL to read a ${name}, and notes in the audit trail that it did.`,
      pathParameters: ofFile,
      success: { status: 200, schema: DownloadLink },
      problems: [...missing, "not-available"],
    },
    archive: {
      ...plainRoute,
      method: "POST",
      path: `${path}/{fileId}/archive`,
      permission: "customers:write",
      summary: `Puts a ${name} aside; it stays readable.`,
      pathParameters: ofFile,
      needsIfMatch: true,
      success: { status: 200, schema: view },
      problems: [...missing, "customer-closed", "not-available"],
    },
    remove: {
      ...plainRoute,
      method: "DELETE",
      path: `${path}/{fileId}`,
      permission: "customers:write",
      summary: `Deletes a ${name}, the record and the file; the audit trail stays.`,
      pathParameters: ofFile,
      needsIfMatch: true,
      success: { status: 204, schema: z.undefined() },
      problems: [...missing, "customer-closed"],
    },
  }) as const satisfies Record<string, Route>;

/** The routes of one purpose. */
const routesOf = (kind: Kind) => ({ ...recordRoutes(kind), ...fileRoutesBelow(kind) });

const of = "/v1/customers/{customerId}";
const picture = { request: UploadRequest, view: PictureView, uploadView: PictureUploadView };

/** The routes of each purpose. */
export const fileRouteSets = {
  PHOTO: routesOf({ path: `${of}/photos`, name: "photo", ...picture }),
  SIGNATURE: routesOf({ path: `${of}/signatures`, name: "signature", ...picture }),
  DOCUMENT: routesOf({
    path: `${of}/documents`,
    name: "document",
    request: DocumentUploadRequest,
    view: DocumentView,
    uploadView: DocumentUploadView,
  }),
} as const;
export type FileRouteSet = ReturnType<typeof routesOf>;

/** Photos, signatures and documents of a customer. */
export const fileRoutes = namedByPurpose(fileRouteSets);
