import { defineConfig } from "vitest/config";

/** The tests of the desk in a browser: `npm run test:desk`. One laptop and one browser for all of them, so one file at a time. */
export default defineConfig({
  test: {
    include: ["test/desk/**/*.test.ts"],
    globalSetup: ["test/desk/support/global-setup.ts"],
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { POWERTOOLS_LOG_LEVEL: "SILENT" },
  },
});
