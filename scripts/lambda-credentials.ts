import { fromEnv } from "@aws-sdk/credential-provider-env";

/**
 * Stands in for the SDK's default credential chain in the bundles: Lambda puts a function's credentials into its environment,
 * so the chain's other providers (files, SSO, processes, web identities, sign-in) are dead weight at every cold start.
 */
export const defaultProvider = fromEnv;
