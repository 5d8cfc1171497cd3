export { type AdminApi, type AdminApiOptions, adminApi, ClientSecret } from "./admin-api.ts";
export { KeycloakError } from "./keycloak-error.ts";
export { loginDirectory } from "./login-directory.ts";
export { ARGON2ID, passwordHasher } from "./password-hasher.ts";
