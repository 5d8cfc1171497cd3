import { describe, expect, test } from "vitest";
import { waitingWork } from "../../scripts/redrive/waiting-work.ts";

const event = {
  "detail-type": "identity.approved",
  detail: { subject: "cus_1", requestid: "req-1", data: {} },
};

describe("a message in a dead-letter queue", () => {
  test("of Lambda is the event that the function failed on, with the kind of its error and not the words", () => {
    const body = {
      requestContext: { condition: "RetriesExhausted" },
      requestPayload: event,
      responsePayload: { errorType: "StoreBusy", errorMessage: "something that may quote data" },
    };

    expect(waitingWork(JSON.stringify(body), {})).toEqual({
      what: "identity.approved",
      customerId: "cus_1",
      requestId: "req-1",
      why: "RetriesExhausted, StoreBusy",
      event,
    });
  });

  test("of EventBridge is the event that could not be delivered, with the reason beside it", () => {
    expect(waitingWork(JSON.stringify(event), { ERROR_CODE: "NO_PERMISSIONS" })).toMatchObject({
      what: "identity.approved",
      why: "NO_PERMISSIONS",
      event,
    });
  });

  test("of S3's or GuardDuty's events has no customer to show", () => {
    const scan = {
      "detail-type": "GuardDuty Malware Protection Object Scan Result",
      detail: { scanStatus: "SKIPPED" },
    };
    const body = { requestContext: { condition: "EventAgeExceeded" }, requestPayload: scan };

    const work = waitingWork(JSON.stringify(body), {});

    expect(work).toMatchObject({ what: scan["detail-type"], why: "EventAgeExceeded", event: scan });
    expect(work).not.toHaveProperty("customerId");
  });

  test("of a stream names the place only, so there is nothing to hand over", () => {
    const body = {
      requestContext: { condition: "RetryAttemptsExhausted" },
      DDBStreamBatchInfo: { shardId: "shard-1", startSequenceNumber: "100", endSequenceNumber: "120", batchSize: 3 },
    };

    const work = waitingWork(JSON.stringify(body), {});

    expect(work).toEqual({ what: "3 entries of shard shard-1, 100 to 120", why: "RetryAttemptsExhausted" });
  });
});
