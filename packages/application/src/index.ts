export * from "./change-case.ts";
export * from "./decide-identity.ts";
export * from "./environment.ts";
export * from "./evaluate-case.ts";
export * from "./ports.ts";
export * from "./register-customer.ts";
