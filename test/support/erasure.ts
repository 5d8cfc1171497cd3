import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import {
  addAddress,
  addFamilyRelation,
  type CompleteErasureDeps,
  changeLegalHold,
  changeStatus,
  createOnlineUser,
  eraseCustomer,
  requestUpload,
} from "@onboarding/application";
import { ActorId, keptKey } from "@onboarding/domain";
import { caseStore, claimRemover } from "@onboarding/dynamodb";
import { inMemoryKeys } from "./customer-keys.ts";
import { agent } from "./customers.ts";
import { neverAborted as signal, testEnvironment } from "./environment.ts";
import { inMemoryFiles } from "./in-memory-files.ts";
import { seedCustomer } from "./seeding.ts";
import { createTestTable } from "./test-table.ts";

export const secret = { hmacKey: "k".repeat(64) };
export const by = { actor: agent, requestId: "request-1" };
const admin = { actor: ActorId.parse("admin-1"), requestId: "request-2" };
export const REASON = { reason: "Asked for by the customer." };
const address = { type: "PERMANENT", line1: "Flat 9, Comet Villa", country: "Bangladesh" } as const;
const relative = {
  relationType: "MOTHER",
  name: "Nasreen",
  identificationType: "PASSPORT",
  identificationNumber: "QX7654321",
  identificationCountry: "BD",
} as const;
const passwords = { hash: async () => ({ secretData: "{}", credentialData: "{}" }) };
export const login = {
  username: "zubaida",
  email: "zq@example.com",
  phone: "+8801755555551",
  password: "velvet thunder kiosk",
};

/** A customer with a record of every kind that has personal data, and what erases them. */
export const erasable = async () => {
  const keys = inMemoryKeys();
  const table = { ...(await createTestTable()), keys };
  const files = inMemoryFiles();
  const environment = testEnvironment({ now: () => new Date() });
  const deps = { cases: caseStore(table, secret), environment, passwords, maximumFiles: 10 };
  const id = await seedCustomer(deps);
  await addAddress(deps, id, address, by, () => undefined, signal);
  await addFamilyRelation(deps, id, relative, by, () => undefined, signal);
  await createOnlineUser(deps, { customerId: id, ...login }, by, () => undefined, signal);
  const upload = {
    purpose: "PHOTO",
    fileName: "zubaida.jpg",
    contentType: "image/jpeg",
    size: 9,
    sha256: "a".repeat(64),
  } as const;
  const file = await requestUpload(deps, id, upload, by, (one) => one, signal);
  const kept = keptKey({ customerId: id, purpose: "PHOTO", fileId: file.fileId });
  files.objects.set(kept, new Uint8Array(9));
  const completion: CompleteErasureDeps = { cases: deps.cases, claims: claimRemover(table, secret), files, keys };
  const versionOf = async () => (await deps.cases.load(id, signal))?.customer.version ?? 0;
  const at = async () => ({ customerId: id, ...REASON, expectedVersion: await versionOf() });
  const close = async () =>
    changeStatus(deps, { ...(await at()), transition: "close" }, admin, () => undefined, signal);
  const erase = async () => eraseCustomer(deps, await at(), admin, (customer) => customer, signal);
  const hold = async (isHeld: boolean) =>
    changeLegalHold(deps, { ...(await at()), isHeld }, admin, (customer) => customer, signal);
  const items = async () => (await table.client.send(new ScanCommand({ TableName: table.tableName }))).Items ?? [];
  return { keys, table, files, deps, id, completion, close, erase, hold, items };
};
export type Erasable = Awaited<ReturnType<typeof erasable>>;

/** The same, marked as erased; the completion is still to come. */
export const erased = async () => {
  const set = await erasable();
  await set.close();
  await set.erase();
  return set;
};
