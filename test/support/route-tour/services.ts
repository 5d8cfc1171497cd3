import { expect } from "vitest";
import { inspected, photo } from "../file-api.ts";
import { asCustomer } from "../laptop-login.ts";
import { signedDelivery } from "../sumsub-deliveries.ts";
import { sumsubSecretOf } from "../sumsub-secret.ts";
import { simulatorAt } from "../sumsub-simulator-control.ts";
import { etag, type Tour, type Toured } from "./tour.ts";

const c = "/v1/customers/{customerId}";

/** Every route of files. */
export const driveFiles = async ({ drive, agent, deps }: Tour, { id, path }: Toured): Promise<void> => {
  const kinds = { photos: "PHOTO", signatures: "SIGNATURE", documents: "DOCUMENT" } as const;
  for (const [list, purpose] of Object.entries(kinds)) {
    const wanted = { ...photo, ...(purpose === "DOCUMENT" && { kind: "OTHER" }) };
    const requested = await drive(`POST ${c}/${list}`, () => agent.post(`${path}/${list}`, wanted));
    const file = `${path}/${list}/${requested.body.fileId}`;
    await drive(`POST ${c}/${list}/{fileId}/upload-link`, () => agent.post(`${file}/upload-link`, undefined));
    await inspected(deps, { customerId: id, fileId: requested.body.fileId, purpose });
    await drive(`GET ${c}/${list}`, () => agent.get(`${path}/${list}`));
    const read = await drive(`GET ${c}/${list}/{fileId}`, () => agent.get(file));
    await drive(`GET ${c}/${list}/{fileId}/link`, () => agent.get(`${file}/link`));
    const archived = await drive(`POST ${c}/${list}/{fileId}/archive`, () =>
      agent.post(`${file}/archive`, undefined, etag(read)),
    );
    await drive(`DELETE ${c}/${list}/{fileId}`, () => agent.delete(file, etag(archived)));
  }
};

let nextLogin = 10_000_001;

/** Every route of online users, and what they see of themselves. */
export const driveOnlineUser = async ({ laptop, drive, agent, admin }: Tour, { id, path }: Toured): Promise<void> => {
  const online = `${path}/online-user`;
  const number = nextLogin++;
  const wanted = {
    username: `amina-${number}`,
    email: `amina-${number}@example.com`,
    phone: `017${number}`,
    password: "seven green bicycles",
  };
  const made = await drive(`POST ${c}/online-user`, () => agent.post(online, wanted));
  await drive(`GET ${c}/online-user`, () => agent.get(online));
  const paused = await drive(`POST ${c}/online-user/suspend`, () =>
    admin.post(`${online}/suspend`, undefined, etag(made)),
  );
  await drive(`POST ${c}/online-user/reinstate`, () => admin.post(`${online}/reinstate`, undefined, etag(paused)));
  const renewed = await drive(`PUT ${c}/online-user/password`, () =>
    agent.put(`${online}/password`, { password: "nine yellow umbrellas" }),
  );
  const own = await asCustomer(laptop, id);
  // The first visit after a login also writes down when that was.
  expect((await own.get("/v1/me")).status).toBe(200);
  await drive("GET /v1/me", () => own.get("/v1/me"));
  await drive("GET /v1/me/kyc", () => own.get("/v1/me/kyc"));
  const current = await agent.get(online);
  expect(current.headers.get("etag")).not.toBe(renewed.headers.get("etag"));
  await drive(`POST ${c}/online-user/close`, () => admin.post(`${online}/close`, undefined, etag(current)));
};

/** The simulator's own deliveries would come whenever they like: one is signed and sent by hand. */
export const driveIdentityCheck = async ({ laptop, drive, agent }: Tour, { path }: Toured): Promise<void> => {
  await simulatorAt(laptop.ports).switches({ silent: true });
  const identity = `${path}/identity-verification`;
  const { body } = await drive(`POST ${c}/identity-verification`, () => agent.post(identity, {}));
  await drive(`POST ${c}/identity-verification/link`, () => agent.post(`${identity}/link`, {}));
  await drive(`POST ${c}/identity-verification/access-token`, () => agent.post(`${identity}/access-token`, {}));
  const { webhookSecrets } = await sumsubSecretOf(laptop);
  const delivery = signedDelivery(
    { customerId: path.split("/").at(-1) ?? "", applicantId: body.applicantId, levelName: body.levelName },
    { type: "applicantPending", at: new Date() },
    webhookSecrets[0] ?? "",
  );
  await drive("POST /webhooks/sumsub", () => agent.post("/webhooks/sumsub", delivery.body, delivery.headers));
};
