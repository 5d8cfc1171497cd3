import type { RecordReader } from "@onboarding/application";
import { OnlineUserView, onlineUserRoutes } from "@onboarding/contracts";
import { onlineUserOf } from "@onboarding/domain";
import { record, serve } from "@onboarding/http";

/** GET /v1/customers/{customerId}/online-user */
export const getOnlineUser = (records: Pick<RecordReader, "find">) =>
  serve(onlineUserRoutes.getOnlineUser, async ({ path, signal }) => {
    const onlineUser = await records.find(path.customerId, "onlineUser", "", signal);
    return record(OnlineUserView.parse(onlineUserOf({ onlineUser })));
  });
