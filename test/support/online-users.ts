import {
  type ChangeCaseDeps,
  changeOnlineUser,
  createOnlineUser,
  type OnlineUserDeps,
  setPassword,
} from "@onboarding/application";
import type { CustomerId, OnlineUserData, OnlineUserTransition, PasswordCredential } from "@onboarding/domain";
import { agent } from "./customers.ts";
import { neverAborted as signal } from "./environment.ts";

export const PASSWORD = "seven green bicycles";
const by = { actor: agent, requestId: "request-1" };

/** A hash that is quick and can be read by the test. */
export const hashOf = (password: string): PasswordCredential => ({
  secretData: `hash of ${password}`,
  credentialData: "{}",
});

/** The use cases of online users, as an agent and an admin call them. */
export const onlineUserActions = (deps: ChangeCaseDeps) => {
  const all: OnlineUserDeps = { ...deps, passwords: { hash: async (password) => hashOf(password) } };
  return {
    create: (customerId: CustomerId, data: OnlineUserData, password = PASSWORD) =>
      createOnlineUser(all, { customerId, password, ...data }, by, (user) => user, signal),
    change: (customerId: CustomerId, transition: OnlineUserTransition, expectedVersion: number) =>
      changeOnlineUser(all, { customerId, transition, expectedVersion }, by, (user) => user, signal),
    setPassword: (customerId: CustomerId, password: string) =>
      setPassword(all, { customerId, password }, by, (user) => user, signal),
  };
};
