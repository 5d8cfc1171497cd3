import { createOnlineUser, type OnlineUserDeps } from "@onboarding/application";
import { OnlineUserView, onlineUserRoutes } from "@onboarding/contracts";
import { created, keyedIdempotency, serve } from "@onboarding/http";

/** What the routes need that are told a password. `fingerprintKey`: see `keyedIdempotency`. */
export interface CreateOnlineUserDeps extends OnlineUserDeps {
  readonly fingerprintKey: string;
}

/** POST /v1/customers/{customerId}/online-user */
export const postOnlineUser = (deps: CreateOnlineUserDeps) =>
  serve(onlineUserRoutes.createOnlineUser, ({ path: { customerId }, body, by, signal }) =>
    createOnlineUser(
      deps,
      { customerId, ...body },
      keyedIdempotency(by, deps.fingerprintKey),
      (user) => created(`/v1/customers/${customerId}/online-user`, OnlineUserView.parse(user)),
      signal,
    ),
  );
