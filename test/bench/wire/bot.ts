import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../src/project-root.ts";

/** A bot in a process of its own. */
export interface Bot {
  /** Its resident memory, in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** The product as `npm start` starts it, on a database. */
export function startProduct(file: string, environment: Readonly<Record<string, string>>): Bot {
  const args = [
    "--max-semi-space-size=2",
    "--heap-growing-percent=100",
    join(projectRoot(), "dist", "main.js"),
    "start",
    "--db",
    file,
  ];
  return startBot(args, environment);
}

/** The minimal bot on the same library. */
export function startEcho(file: string, environment: Readonly<Record<string, string>>): Bot {
  const script = join(projectRoot(), "dist", "wire", "echo.js");
  return startBot([script], { ...environment, ECHO_DATABASE: file });
}

function startBot(args: readonly string[], environment: Readonly<Record<string, string>>): Bot {
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, TZ: "America/New_York", LOG_LEVEL: "error", ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const gone = new Promise<void>((resolve) => void child.once("exit", () => resolve()));
  const kill = () => void child.kill("SIGKILL");
  const endedItself = () => {
    throw new Error("a bot ended by itself");
  };
  process.once("exit", kill);
  child.once("exit", endedItself);
  return {
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1_024,
    stop: () => {
      child.off("exit", endedItself);
      process.off("exit", kill);
      kill();
      return gone;
    },
  };
}
