import { type ChangeCaseDeps, concludeInspection } from "@onboarding/application";
import { fileRoutes } from "@onboarding/contracts";
import { CustomerId, type FileFault, FileId, type FilePurpose } from "@onboarding/domain";
import { httpFunction } from "@onboarding/http";
import { fileHandlers } from "../../functions/files/file-handlers.ts";
import { call, type TestRequest } from "./api-event.ts";
import { NOW } from "./customers.ts";
import { neverAborted, testEnvironment } from "./environment.ts";
import { inMemoryCases } from "./in-memory-cases.ts";
import { inMemoryFiles } from "./in-memory-files.ts";
import { seedCustomer, seedFields } from "./seeding.ts";

export const photo = {
  fileName: "Amina.jpg",
  contentType: "image/jpeg",
  size: 1000,
  sha256: "a".repeat(64),
};

type Options = Omit<TestRequest, "route" | "pathParameters">;
const ifMatch = (version: number) => ({ headers: { "if-match": `"${version}"` } });

interface Inspected {
  readonly customerId: string;
  readonly fileId: unknown;
  readonly fault?: FileFault | undefined;
  readonly uploadedAt?: string;
  readonly purpose?: FilePurpose;
}

/** Stores the verdict of an inspection, as inspect-upload does. */
export const inspected = (
  deps: ChangeCaseDeps,
  { customerId, fileId, fault, uploadedAt = NOW, purpose = "PHOTO" }: Inspected,
) => {
  const ref = { customerId: CustomerId.parse(customerId), purpose, fileId: FileId.parse(fileId) };
  return concludeInspection(deps, ref, { uploadedAt, fault }, "request-of-s3", neverAborted);
};

/** The function of files on stores in memory, with a customer who may have three files, and a call for each route. */
export const openFileApi = async (list: "photos" | "signatures" | "documents" = "photos") => {
  const cases = inMemoryCases();
  const files = inMemoryFiles();
  const time = { now: NOW };
  const deps = { cases, environment: testEnvironment({ now: () => new Date(time.now) }) };
  const handler = httpFunction(fileRoutes, fileHandlers({ ...deps, records: cases, files, maximumFiles: 3 }));
  const customerId = await seedCustomer(deps);
  const LIST = `/v1/customers/{customerId}/${list}`;
  const ONE = `${LIST}/{fileId}`;
  const send = (route: string, options: Options, fileId?: unknown, customer: string = customerId) => {
    const pathParameters = { customerId: customer, ...(fileId !== undefined && { fileId: String(fileId) }) };
    return call(handler, { route, pathParameters, ...options });
  };
  return {
    cases,
    files,
    deps,
    time,
    customerId,
    close: () => seedFields(deps, customerId, { status: "CLOSED" }),
    request: (body: object = photo, options: Options = {}, customer?: string) =>
      send(`POST ${LIST}`, { body, ...options }, undefined, customer),
    list: (options: Options = {}, customer?: string) => send(`GET ${LIST}`, options, undefined, customer),
    get: (fileId: unknown, options: Options = {}) => send(`GET ${ONE}`, options, fileId),
    renew: (fileId: unknown, options: Options = {}) => send(`POST ${ONE}/upload-link`, options, fileId),
    link: (fileId: unknown, options: Options = {}) => send(`GET ${ONE}/link`, options, fileId),
    archive: (fileId: unknown, version: number) => send(`POST ${ONE}/archive`, ifMatch(version), fileId),
    remove: (fileId: unknown, version: number) => send(`DELETE ${ONE}`, ifMatch(version), fileId),
    accept: (fileId: unknown, purpose?: FilePurpose) => inspected(deps, { customerId, fileId, purpose }),
    reject: (fileId: unknown, fault: FileFault) => inspected(deps, { customerId, fileId, fault }),
  };
};
