/** The import directions of docs/architecture.md. test/architecture/boundaries.test.ts proves that each of them bites. */

/** Third-party modules that only adapters, the HTTP edge and the laptop cloud may know. */
const CLOUD = "(@aws-sdk|@smithy|@middy|@aws-lambda-powertools|aws-cdk-lib|constructs)/";

/** A package of ours may import only the packages of ours that are named. */
const only = (name, ...allowed) => ({
  name: `${name}-imports-only-${allowed.join("-and-") || "itself"}`,
  severity: "error",
  from: { path: `^packages/${name}/` },
  to: { path: "^(packages|functions|infra|test|scripts)/", pathNot: `^packages/(${[name, ...allowed].join("|")})/` },
});

const ADAPTERS = ["sumsub", "keycloak"];
/** Those that speak to AWS without an SDK client. */
const SIGNING_ADAPTERS = ["dynamodb", "s3", "key-vault"];

export default {
  forbidden: [
    only("domain"),
    only("contracts", "domain"),
    only("openapi", "contracts", "domain"),
    // Apps take it as it is: it knows the API by its document alone.
    only("client"),
    // The desk is such an app.
    only("desk", "client"),
    // So do services that follow the events.
    only("events"),
    only("application", "domain"),
    only("observability"),
    only("connections"),
    only("aws-requests", "application", "connections"),
    only("secrets-manager", "aws-requests"),
    only("http", "application", "contracts", "domain", "observability"),
    // Publishing speaks the contract of events.
    only("eventbridge", "application", "aws-requests", "contracts", "domain"),
    ...ADAPTERS.map((adapter) => only(adapter, "application", "connections", "domain")),
    ...SIGNING_ADAPTERS.map((adapter) => only(adapter, "application", "aws-requests", "domain")),
    only("local-cloud"),
    {
      name: "rules-know-no-cloud",
      severity: "error",
      from: { path: "^packages/(domain|contracts|application)/" },
      to: { path: CLOUD },
    },
    {
      name: "functions-do-not-import-infrastructure-or-tests",
      severity: "error",
      from: { path: "^functions/" },
      to: { path: "^(infra|test|scripts|packages/(local-cloud|openapi|client))/" },
    },
    {
      name: "functions-do-not-import-each-other",
      severity: "error",
      from: { path: "^functions/([^/]+)/" },
      to: { path: "^functions/", pathNot: "^functions/$1/" },
    },
    {
      name: "infrastructure-reads-only-environment-schemas-routes-and-keys",
      severity: "error",
      from: { path: "^infra/" },
      to: {
        path: "^(functions|packages)/",
        pathNot: "^(functions/[^/]+/env|packages/(contracts|dynamodb|domain)/src/.*)\\.ts$",
      },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|cdk\\.out|\\.local)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
