import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startJson } from "../support/json-process.ts";
import { print, quantile } from "./measure.ts";

const runs = 10;

/** `start`: process start to first reply on an existing file, and resident memory at that moment. */
export async function startBench(): Promise<void> {
  const db = join(tmpdir(), `purser-bench-start-${process.pid}.db`);
  const times: number[] = [];
  const memory: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const begun = process.hrtime.bigint();
    const running = startJson(db);
    running.send({ say: "got 1200 from Acme for the logo yesterday, bank" });
    await running.until((line) => "message" in line);
    if (i > 0) {
      times.push(Number(process.hrtime.bigint() - begun) / 1000);
      memory.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${running.child.pid}/status`, "utf8"))?.[1]) / 1024);
    }
    await running.end();
  }
  for (const end of ["", "-wal", "-shm"]) rmSync(db + end, { force: true });
  print({
    bench: "start",
    n: 0,
    p50_us: Math.round(quantile(times, 0.5)),
    p99_us: Math.round(quantile(times, 0.99)),
    rss_mb: Math.round(quantile(memory, 0.5)),
  });
}
