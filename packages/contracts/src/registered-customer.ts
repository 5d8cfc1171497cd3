import { CustomerView } from "./customers.ts";
import { PhotoUpload } from "./uploads.ts";

/** What a registration answers: where to send the photo too, when one was asked for. */
export const RegisteredCustomerView = CustomerView.extend({ photoUpload: PhotoUpload.optional() });
