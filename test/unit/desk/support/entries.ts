import type { CustomerRef, Draft, Entry } from "../../../../packages/desk/src/offline/entry.ts";

const entry = (id: string, order: number, draft: Draft): Entry => ({
  id,
  order,
  capturedAt: "2026-11-22T04:00:00.000Z",
  idempotencyKey: `key of ${id}`,
  title: "Amina Rahman",
  draft,
  state: { kind: "waiting" },
});

/** A registration that waits; its id may be anything. */
export const registration = (id: string, order: number): Entry =>
  entry(id, order, {
    kind: "registration",
    body: { type: "INDIVIDUAL", name: "Amina Rahman", identificationType: "NID", identificationNumber: "1234567890" },
  });

/** An address that waits. */
export const addressFor = (customer: CustomerRef, id: string, order: number): Entry =>
  entry(id, order, { kind: "address", customer, body: { type: "PERMANENT", line1: "House 7" } });

/** A photo that waits. */
export const photoFor = (customer: CustomerRef, id: string, order: number): Entry =>
  entry(id, order, {
    kind: "file",
    customer,
    purpose: "photos",
    fileName: "me.jpg",
    contentType: "image/jpeg",
    size: 3,
  });
