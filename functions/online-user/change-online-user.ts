import { type ChangeCaseDeps, changeOnlineUser } from "@onboarding/application";
import { OnlineUserView, onlineUserRoutes } from "@onboarding/contracts";
import type { OnlineUserTransition } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** POST /v1/customers/{customerId}/online-user/suspend, and the other transitions alike. */
export const onlineUserTransitions = (deps: ChangeCaseDeps) => {
  const post = (transition: OnlineUserTransition) =>
    serve(onlineUserRoutes[transition], ({ path, body, expectedVersion, by, signal }) =>
      changeOnlineUser(
        deps,
        { ...path, ...body, transition, expectedVersion },
        by,
        (user) => record(OnlineUserView.parse(user)),
        signal,
      ),
    );
  return { suspend: post("suspend"), reinstate: post("reinstate"), close: post("close") };
};
