import { lazySchema } from "@onboarding/domain";
import { CustomerView } from "./customers.ts";
import { PhotoUpload } from "./uploads.ts";

/** What a registration answers: where to send the photo too, when one was asked for. */
export const RegisteredCustomerView = lazySchema(() =>
  CustomerView.unwrap().extend({ photoUpload: PhotoUpload.optional() }),
);
