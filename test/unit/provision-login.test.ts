import { type LoginDirectory, LoginRefused, provisionLogin } from "@onboarding/application";
import type { CustomerId, ProvisioningFault, WantedLogin } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { inMemoryCases } from "../support/in-memory-cases.ts";
import { hashOf, onlineUserActions, PASSWORD } from "../support/online-users.ts";
import { seedCustomer, seedFields } from "../support/seeding.ts";

const EMAIL = "amina@example.com";

/** An identity provider that remembers what it was made; `after` runs after a login is made so. */
const directory = (hooks: { after?: () => Promise<void>; fault?: ProvisioningFault } = {}) => {
  const applied: WantedLogin[] = [];
  const state = { isEnabled: false, password: "" };
  const logins: LoginDirectory = {
    async apply(login) {
      if (hooks.fault) throw new LoginRefused(hooks.fault);
      applied.push(login);
      state.isEnabled = login.isEnabled;
      if (login.credential) state.password = login.credential.secretData;
      await hooks.after?.();
    },
  };
  return { applied, state, logins };
};

const setUp = async () => {
  const cases = inMemoryCases();
  const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
  const id = await seedCustomer(deps);
  const actions = onlineUserActions(deps);
  await actions.create(id, { username: "amina", email: EMAIL });
  const user = async (customerId: CustomerId = id) => (await cases.load(customerId, signal))?.onlineUser;
  return {
    ...actions,
    cases,
    deps,
    id,
    user,
    types: () => cases.entries.filter(({ customerId }) => customerId === id).map(({ type }) => type),
    provision: (logins: LoginDirectory) => provisionLogin({ ...deps, logins }, id, "request-2", signal),
  };
};

describe("provisioning a login", () => {
  test("tells that it worked, once, and forgets the hash", async () => {
    const { provision, user, types } = await setUp();
    const { logins, applied } = directory();
    await provision(logins);
    await provision(logins);
    expect(await user()).toMatchObject({ provisioning: "PROVISIONED", provisionedAt: expect.any(String) });
    expect(await user()).not.toHaveProperty("pendingCredential");
    expect(types().filter((type) => type === "online-user.provisioned")).toHaveLength(1);
    expect(applied.map(({ credential }) => credential)).toEqual([hashOf(PASSWORD), undefined]);
  });

  test("tells why it did not, once for each reason, keeps the hash, and fails so that it is tried again", async () => {
    const { provision, user, types } = await setUp();
    const { logins } = directory({ fault: "UNAVAILABLE" });
    for (let n = 0; n < 2; n++) await expect(provision(logins)).rejects.toMatchObject({ fault: "UNAVAILABLE" });
    expect(await user()).toMatchObject({
      provisioning: "FAILED",
      provisioningReason: "UNAVAILABLE",
      pendingCredential: hashOf(PASSWORD),
    });
    expect(types().filter((type) => type === "online-user.provisioning-failed")).toHaveLength(1);

    await provision(directory().logins);

    expect(await user()).toMatchObject({ provisioning: "PROVISIONED" });
    expect(await user()).not.toHaveProperty("provisioningReason");
  });

  test("does nothing for a customer without an online user, or whom nobody knows", async () => {
    const { deps } = await setUp();
    const { logins, applied } = directory();
    const other = await seedCustomer(deps);
    await provisionLogin({ ...deps, logins }, other, "request-2", signal);
    await provisionLogin({ ...deps, logins }, "cus_01KAK0B4V0YYYYYYYYYYYYYYYY" as CustomerId, "request-2", signal);
    expect(applied).toEqual([]);
  });

  test("follows a change that comes while it is at work", async () => {
    const { provision, change, user, id } = await setUp();
    let changes = 1;
    const suspendOnce = async () => {
      if (changes-- > 0) await change(id, "suspend", 1);
    };
    const { logins, state } = directory({ after: suspendOnce });
    await provision(logins);
    expect(state.isEnabled).toBe(false);
    expect(await user()).toMatchObject({ status: "SUSPENDED", provisioning: "PROVISIONED" });
  });

  test("never leaves an older state behind when two are at work at once", async () => {
    const { provision, change, user, id } = await setUp();
    const provider = directory();
    // The first has read the case and is slow; meanwhile a suspension is provisioned by somebody else, start to end.
    const slow: LoginDirectory = {
      async apply(login, abort) {
        if (login.isEnabled) {
          await change(id, "suspend", 1);
          await provision(provider.logins);
        }
        await provider.logins.apply(login, abort);
      },
    };
    await provision(slow);
    expect(provider.applied.map(({ isEnabled }) => isEnabled)).toEqual([false, true, false]);
    expect(provider.state.isEnabled).toBe(false);
    expect((await user())?.provisioning).toBe("PROVISIONED");
  });

  test("tells when an old password may have overwritten the new one, until there is another", async () => {
    const { provision, setPassword, user, id } = await setUp();
    const provider = directory();
    let isFirst = true;
    const slow: LoginDirectory = {
      async apply(login, abort) {
        if (isFirst) {
          isFirst = false;
          await setPassword(id, "nine yellow umbrellas");
          await provision(provider.logins);
        }
        await provider.logins.apply(login, abort);
      },
    };
    await provision(slow);
    expect(await user()).toMatchObject({ provisioning: "FAILED", provisioningReason: "PASSWORD_LOST" });
    await provision(provider.logins);
    expect(await user()).toMatchObject({ provisioningReason: "PASSWORD_LOST" });

    await setPassword(id, "eleven purple kettles");
    await provision(provider.logins);

    expect(await user()).toMatchObject({ provisioning: "PROVISIONED" });
    expect(provider.state.password).toBe(hashOf("eleven purple kettles").secretData);
  });

  test("closes a closed customer's online user, and gives the address back", async () => {
    const { provision, user, deps, id, create, types } = await setUp();
    await provision(directory().logins);
    await seedFields(deps, id, { status: "CLOSED" });
    const { logins, applied } = directory();
    await provision(logins);
    expect(applied).toMatchObject([{ isEnabled: false, email: undefined }]);
    expect(await user()).toMatchObject({ status: "CLOSED", provisioning: "PROVISIONED" });
    expect(types().slice(-2)).toEqual(["online-user.closed", "online-user.provisioned"]);
    expect(await create(await seedCustomer(deps), { username: "other", email: EMAIL })).toMatchObject({ email: EMAIL });
  });
});
