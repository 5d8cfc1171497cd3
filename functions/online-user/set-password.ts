import { type OnlineUserDeps, setPassword } from "@onboarding/application";
import { OnlineUserView, onlineUserRoutes } from "@onboarding/contracts";
import { record, serve } from "@onboarding/http";

/** PUT /v1/customers/{customerId}/online-user/password */
export const putPassword = (deps: OnlineUserDeps) =>
  serve(onlineUserRoutes.setPassword, ({ path, body, by, signal }) =>
    setPassword(deps, { ...path, ...body }, by, (user) => record(OnlineUserView.parse(user)), signal),
  );
