import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { projectRoot } from "../../src/project-root.ts";

/** A `purser chat --json` process of the built program. */
export interface JsonProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Every line it printed so far. */
  readonly lines: readonly Record<string, unknown>[];
  send(line: object): void;
  /** Resolves when a line fits, or with null when the process has ended without one. */
  until(fits: (line: Record<string, unknown>) => boolean): Promise<Record<string, unknown> | null>;
  /** Ends its input and resolves with its exit code. */
  end(): Promise<number | null>;
  /** Kills it at once (SIGKILL) and resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the built program on a database file, with the simulated clock of the stories. */
export function startJson(db: string, args: readonly string[] = []): JsonProcess {
  const given = ["--clock", "2026-11-20T09:30", "--tz", "America/New_York", "--currency", "USD", "--locale", "en-US"];
  const main = join(projectRoot(), "dist", "main.js");
  const child = spawn(process.execPath, [
    "--max-semi-space-size=2",
    "--heap-growing-percent=100",
    main,
    "chat",
    "--json",
    "--db",
    db,
    ...given,
    ...args,
  ]);
  const lines: Record<string, unknown>[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const one of [...waiting]) one();
  };
  let ended = false;
  const gone = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      ended = true;
      resolve(code);
      wake();
    });
  });
  child.stdin.on("error", () => wake());
  createInterface({ input: child.stdout }).on("line", (text) => {
    lines.push(JSON.parse(text));
    wake();
  });
  return {
    child,
    lines,
    send: (line) => {
      child.stdin.write(`${JSON.stringify(line)}\n`);
    },
    until: async (fits) => {
      for (let from = 0; ; ) {
        for (; from < lines.length; from++) {
          const line = lines[from];
          if (line && fits(line)) return line;
        }
        if (ended) return null;
        await new Promise<void>((resolve) => {
          const once = () => {
            waiting.delete(once);
            resolve();
          };
          waiting.add(once);
        });
      }
    },
    end: () => {
      child.stdin.end();
      return gone;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
