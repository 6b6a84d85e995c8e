import { pino } from "pino";
import type { Inbound } from "../../src/chat/inbound.ts";
import { openDatabase } from "../../src/db/database.ts";
import { assemble, type Product } from "../../src/product.ts";
import { asks } from "./asks.ts";
import { removeBooks } from "./full-books.ts";
import { grownClock, makeGrownBooks } from "./grown-books.ts";
import { print, quantile, timed } from "./measure.ts";

const runs = 15;
const warmUp = 2;
/** So long one question is asked at most, in microseconds. */
const longest = 2_000_000;

/**
 * `lists`: every list, board, search and report, asked as a message of books of n rows of all subjects. `ratio`
 * compares the processor time of its p50 with that of the same question at the first n: a machine that is shared stretches
 * the other.
 */
export async function listsBench(sizes: readonly number[] = [1_000, 1_000_000]): Promise<void> {
  const small = new Map<string, number>();
  for (const n of sizes) {
    const file = await makeGrownBooks(n);
    const database = await openDatabase(`file:${file}`);
    const product = assemble(database, grownClock, pino({ level: "silent" }));
    for (const [kind, texts] of Object.entries(asks))
      for (const text of texts) {
        const samples = await asked(product, text);
        const took = samples.map((one) => one.took);
        const cpu = quantile(
          samples.map((one) => one.cpu),
          0.5,
        );
        const base = small.get(text);
        if (base === undefined) small.set(text, cpu);
        print({
          bench: `${kind}: ${text}`,
          n,
          p50_us: Math.round(quantile(took, 0.5)),
          p99_us: Math.round(quantile(took, 0.99)),
          cpu_p50_us: Math.round(cpu),
          ...(base === undefined ? {} : { ratio: Math.round((cpu / base) * 100) / 100 }),
        });
      }
    print({ bench: "lists-memory", n, rss_mb: Math.round(process.memoryUsage.rss() / 1_048_576) });
    await database.close();
    removeBooks(file);
  }
}

let events = 0;

/** How long one answer took, and of that in the processor, in microseconds. */
interface Sample {
  readonly took: number;
  readonly cpu: number;
}

async function asked({ assistant }: Product, text: string): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  let spent = 0;
  for (let i = 0; i < warmUp + runs && (spent < longest || samples.length < 3); i++) {
    const before = process.cpuUsage();
    const took = await timed(async () => {
      const { replies } = await assistant.handle(inbound(text));
      if (!replies[0]?.text) throw new Error(`no answer to "${text}"`);
    });
    const { user, system } = process.cpuUsage(before);
    spent += took;
    if (i >= warmUp) samples.push({ took, cpu: user + system });
  }
  return samples;
}

function inbound(asked: string): Inbound {
  const from = asked.startsWith("sam: ") ? "sam" : "owner";
  const text = asked.replace("sam: ", "");
  events += 1;
  return {
    id: `ask-${events}`,
    platform: "console",
    from,
    name: from,
    channel: "dm",
    private: true,
    kind: "text",
    text,
  };
}
