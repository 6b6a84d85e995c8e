// Generates the database client without a download: `prisma generate` asks for a schema engine it does not use, and any
// existing program satisfies it. Runs after every install, so a fresh clone works with or without internet.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { typeColumns } from "./column-types.mjs";

const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
const { status } = spawnSync(process.execPath, [cli, "generate", "--no-hints"], {
  env,
  stdio: ["ignore", "ignore", "inherit"],
});
if (status === 0) {
  const at = (path) => fileURLToPath(new URL(path, import.meta.url));
  typeColumns(at("../src/db/generated"), readFileSync(at("schema.prisma"), "utf8"));
}
process.exitCode = status ?? 1;
