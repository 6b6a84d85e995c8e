/** One line of `npm run bench` (INTERFACES). */
export interface Figures {
  readonly bench: string;
  readonly n: number;
  readonly p50_us?: number;
  readonly p99_us?: number;
  /** Of p50, in the processor. */
  readonly cpu_p50_us?: number;
  readonly per_s?: number;
  readonly rss_mb?: number;
  /** The slowest acknowledgement. */
  readonly ack_p100_us?: number;
  /** Until everything was done. */
  readonly total_s?: number;
  /** How much later than due. */
  readonly late_p50_ms?: number;
  readonly late_p99_ms?: number;
  readonly baseline_p50_us?: number;
  readonly ratio?: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The value below which that share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Microseconds that one run of `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1000;
}

/** The figures of a measurement beside its baseline's, both in microseconds a run. */
export function figures(bench: string, n: number, samples: readonly number[], baseline: readonly number[]): Figures {
  const p50 = quantile(samples, 0.5);
  const base = quantile(baseline, 0.5);
  return {
    bench,
    n,
    p50_us: round(p50),
    p99_us: round(quantile(samples, 0.99)),
    per_s: Math.round(1e6 / (samples.reduce((a, b) => a + b, 0) / samples.length)),
    baseline_p50_us: round(base),
    ratio: Math.round((p50 / base) * 100) / 100,
  };
}

export function print(line: Figures): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
