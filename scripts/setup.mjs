// Runs before `npm start` and `npm test`, on whatever Node the machine has: plain JavaScript, no dependency.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const MINIMUM_NODE = 24;
const INSTALLED = "node_modules/.installed-lock-hash";

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const lockHash = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const isInstalled = existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === lockHash;
if (!isInstalled) {
  console.log("Installing the exact packages of package-lock.json ...");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) fail("Installing the packages failed; the lines above say why.");
  writeFileSync(INSTALLED, lockHash);
}

// npm puts node_modules/.bin first on the path, so this is the Node that the product's scripts will get.
const version = execFileSync("node", ["--version"], { encoding: "utf8" }).trim();
if (Number(version.slice(1).split(".")[0]) < MINIMUM_NODE) {
  fail(
    `Node ${MINIMUM_NODE} or newer is needed and this is ${version}: install it from nodejs.org or with "nvm install".`,
  );
}

if (spawnSync("java", ["-version"]).status !== 0) {
  fail(
    'Java 17 or newer is needed for DynamoDB Local: install it, for example with "apt-get install openjdk-17-jre-headless".',
  );
}
