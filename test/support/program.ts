import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../src/project-root.ts";

/** The built program, running as `npm start` runs it. */
export interface Program {
  /** Whether it has not ended by itself. */
  runs(): boolean;
  /** All it has logged so far. */
  logged(): string;
  /** Kills it at once (SIGKILL) and resolves when it is gone. */
  kill(): Promise<void>;
  /** Stops it as a service manager does (SIGTERM); its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the built program in an environment; `preload` is a module that it loads before its own. */
export function startProgram(
  environment: Readonly<Record<string, string>>,
  { preload }: { readonly preload?: string } = {},
): Program {
  const main = join(projectRoot(), "dist", "main.js");
  const before = preload === undefined ? [] : ["--import", preload];
  const child = spawn(
    process.execPath,
    ["--max-semi-space-size=2", "--heap-growing-percent=100", ...before, main, "start"],
    {
      env: { PATH: process.env.PATH, TZ: "UTC", LOG_LEVEL: "error", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let logged = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (logged += String(part)));
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    runs: () => child.exitCode === null && child.signalCode === null,
    logged: () => logged,
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
    stop: () => {
      child.kill("SIGTERM");
      return gone;
    },
  };
}
