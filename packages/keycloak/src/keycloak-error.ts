import * as z from "zod";

const OneError = z.object({ errorMessage: z.string() });
/** All shapes in which Keycloak words a refusal: the admin API's own, its validators', OAuth's, and the server's. */
const ErrorBody = z.object({
  errorMessage: z.string().optional(),
  errors: z.array(OneError).optional(),
  error_description: z.string().optional(),
  error: z.string().optional(),
});

/** Keycloak's words for a refusal; empty when it has none. Values that a validator quotes are left out. */
const wordsOf = (body: unknown): string => {
  const { data } = ErrorBody.safeParse(body);
  if (!data) return "";
  const several = data.errors?.map(({ errorMessage }) => errorMessage).join(", ");
  return data.errorMessage ?? several ?? data.error_description ?? data.error ?? "";
};

/** Keycloak refused, or did not answer (`status` 0). The message says no more than the status: its words may quote input. */
export class KeycloakError extends Error {
  override readonly name = "KeycloakError";
  readonly status: number;
  readonly words: string;

  constructor(status: number, body?: unknown, options?: ErrorOptions) {
    super(status === 0 ? "Keycloak did not answer" : `Keycloak answered ${status}`, options);
    this.status = status;
    this.words = wordsOf(body);
  }

  /** Whether the same request may succeed a little later. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}
