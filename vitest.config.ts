import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // In a browser: `npm run test:desk`.
    exclude: ["test/desk/**"],
    globalSetup: ["test/support/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    env: { POWERTOOLS_LOG_LEVEL: "SILENT" },
  },
});
