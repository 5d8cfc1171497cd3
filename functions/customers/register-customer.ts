import { type ChangeCaseDeps, type FileStore, policyOf, registerCustomer } from "@onboarding/application";
import { customerRoutes, customerView, PhotoUpload } from "@onboarding/contracts";
import type { StoredFile } from "@onboarding/domain";
import { created, serve } from "@onboarding/http";

export interface PostCustomerDeps extends ChangeCaseDeps {
  readonly files: Pick<FileStore, "presignUpload">;
}

const photoUpload = async ({ files }: PostCustomerDeps, [photo]: readonly StoredFile[]) =>
  photo && { photoUpload: PhotoUpload.parse({ fileId: photo.fileId, ...(await files.presignUpload(photo)) }) };

/** POST /v1/customers */
export const postCustomer = (deps: PostCustomerDeps) =>
  serve(customerRoutes.registerCustomer, ({ body, by, signal }) =>
    registerCustomer(
      deps,
      body,
      by,
      async ({ customer, files }) =>
        created(`/v1/customers/${customer.customerId}`, {
          ...customerView(customer, policyOf(deps.environment)),
          ...(await photoUpload(deps, files)),
        }),
      signal,
    ),
  );
