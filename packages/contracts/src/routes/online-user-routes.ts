import { type OnlineUserTransition, passwordFaults } from "@onboarding/domain";
import { ChangeOnlineUserRequest, CreateOnlineUserRequest, SetPasswordRequest } from "../online-user-requests.ts";
import { OnlineUserView } from "../online-users.ts";
import { plainRoute, type Route } from "../route.ts";
import { ofCustomer } from "./of-customer.ts";

const path = "/v1/customers/{customerId}/online-user";
const below = {
  ...plainRoute,
  path,
  pathParameters: ofCustomer,
  success: { status: 200, schema: OnlineUserView },
} as const;

const change = [
  "customer-not-found",
  "customer-closed",
  "online-user-not-found",
  "illegal-transition",
  "case-busy",
] as const;

const faultsOf = ({ password, ...names }: Partial<CreateOnlineUserRequest>) =>
  password === undefined ? [] : passwordFaults(password, names);

const transition = <Name extends OnlineUserTransition>(name: Name, summary: string) =>
  ({
    ...below,
    method: "POST",
    path: `${path}/${name}`,
    permission: "customers:administer",
    summary,
    body: ChangeOnlineUserRequest,
    needsIfMatch: true,
    problems: change,
  }) as const;

/** The customer's access to the online services. */
export const onlineUserRoutes = {
  createOnlineUser: {
    ...below,
    method: "POST",
    permission: "customers:write",
    summary: "Gives a customer who has all that the minimum KYC level asks for a login to the online services.",
    body: CreateOnlineUserRequest,
    bodyRules: faultsOf,
    success: { status: 201, schema: OnlineUserView },
    problems: [
      "customer-not-found",
      "customer-closed",
      "illegal-transition",
      "minimum-kyc-not-met",
      "username-taken",
      "email-taken",
      "phone-taken",
      "online-user-already-exists",
      "case-busy",
    ],
  },
  getOnlineUser: {
    ...below,
    method: "GET",
    permission: "customers:read",
    summary: "Reads the online user, and how its login at the identity provider stands.",
    problems: ["online-user-not-found"],
  },
  suspend: transition("suspend", "Disables the login and ends its sessions."),
  reinstate: transition("reinstate", "Enables the login again."),
  close: transition("close", "Closes the online user for good."),
  setPassword: {
    ...below,
    method: "PUT",
    path: `${path}/password`,
    permission: "customers:write",
    summary: "Sets another password; sessions that began with the old one end.",
    body: SetPasswordRequest,
    bodyRules: faultsOf,
    problems: change,
  },
} as const satisfies Record<string, Route>;
