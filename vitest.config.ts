import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["test/support/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    env: { POWERTOOLS_LOG_LEVEL: "SILENT" },
    // The tests of the desk are apart: they need a browser (`npm run test:desk`).
    projects: [
      {
        extends: true,
        // What starts nothing and keeps nothing shares its modules: schemas and the CDK take longer to load than to test.
        test: { name: "pure", include: ["test/{unit,infra,architecture}/**/*.test.ts"], isolate: false },
      },
      { extends: true, test: { name: "real", include: ["test/{contract,end-to-end,simulation}/**/*.test.ts"] } },
    ],
  },
});
