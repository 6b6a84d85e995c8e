import { existsSync } from "node:fs";
import { z } from "zod";
import { UserError } from "./errors.ts";

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, 'must start with "file:", for example file:./data/purser.db')
    .default("file:./data/purser.db"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("warn"),
});

/** The settings of the process (SPEC 14). */
export interface Config {
  readonly databaseUrl: string;
  readonly logLevel: z.infer<typeof environment>["LOG_LEVEL"];
}

/** Reads the environment, and `.env` where there is one; throws a UserError with one line per problem. The only place that does. */
export function readConfig(): Config {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const read = environment.safeParse(process.env);
  if (!read.success) {
    throw new UserError(read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
  }
  return { databaseUrl: read.data.DATABASE_URL, logLevel: read.data.LOG_LEVEL };
}
