import { existsSync, rmSync } from "node:fs";
import { ownerAccount } from "../../adapters/console/open-owner.ts";
import { UserError } from "../errors.ts";
import { openLog } from "../log.ts";
import { openProduct, type Product } from "../product.ts";
import { systemClock } from "../time/clock.ts";
import type { Day } from "../time/day.ts";
import { createSimulatedClock, type SimulatedClock } from "../time/simulated-clock.ts";
import { instantOf, wallTime } from "../time/zone.ts";
import { createWorkspace } from "../workspace/create-workspace.ts";
import { guess } from "../workspace/first-run-guesses.ts";
import { chat } from "./chat.ts";
import { type Subcommand, textOption } from "./command-line.ts";
import { type DemoLine, demoYear, seeded } from "./demo-year.ts";

const defaultFile = "data/demo.db";

/** `purser demo`: a believable year of a studio's books, made anew, and the console on it. */
export const demo: Subcommand = {
  name: "demo",
  summary: "Fill a separate database with a year of a studio's books, and chat with it",
  usage: "purser demo [--db FILE] [--seed NUMBER]",
  options: { db: { type: "string" }, seed: { type: "string" } },
  async run(given) {
    const file = textOption(given, "db") ?? defaultFile;
    const seed = Number(textOption(given, "seed") ?? 7);
    if (!Number.isSafeInteger(seed)) throw new UserError("--seed: a whole number");
    for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-files`])
      if (existsSync(name)) rmSync(name, { recursive: true });
    process.stderr.write("Writing a year of books …\n");
    const { zone } = guess({});
    await fillDemo(file, wallTime(systemClock.now(), zone).day, seed);
    return chat.run({ ...given, options: { db: file } });
  },
};

/** A line of the demo and what it was answered. */
export interface DemoAnswer {
  readonly say: string;
  readonly answer: string;
}

/** Writes the demo's year up to the day before `today` into a new database, said line by line as its owner would. */
export async function fillDemo(file: string, today: Day, seed: number): Promise<readonly DemoAnswer[]> {
  const guesses = guess({});
  const lines = demoYear(today, seeded(seed));
  const start = lines[0];
  if (!start) return [];
  const clock = createSimulatedClock(instantOf({ day: start.on, time: "08:00" }, guesses.zone));
  const product = await openProduct(`file:${file}`, clock, openLog("silent"));
  try {
    await product.database.transaction((tx) =>
      createWorkspace(tx, {
        name: "Harbour Studio",
        ...guesses,
        tourStep: null,
        owner: { name: ownerAccount, platform: "console", account: ownerAccount },
        at: clock.now(),
      }),
    );
    return await sayAll(product, clock, lines, guesses.zone);
  } finally {
    await product.database.close();
  }
}

async function sayAll(
  product: Product,
  clock: SimulatedClock,
  lines: readonly DemoLine[],
  zone: string,
): Promise<readonly DemoAnswer[]> {
  const numbers = new Map<string, string>();
  const answers: DemoAnswer[] = [];
  for (const [index, { on, time, say, makes }] of lines.entries()) {
    const at = instantOf({ day: on, time }, zone);
    if (at > clock.now()) clock.moveTo(at);
    const text = say.replace(/\{([^}]+)\}/g, (_all, name: string) => numbers.get(name) ?? name);
    const place = { platform: "console", from: ownerAccount, name: ownerAccount, channel: "dm", private: true };
    const { replies } = await product.assistant.handle({ ...place, id: `demo-${index}`, kind: "text", text });
    const answer = replies.map((reply) => reply.text).join("\n");
    answers.push({ say: text, answer });
    if (makes) numbers.set(makes, /\bINV-\d+\b/.exec(answer)?.[0] ?? "");
  }
  return answers;
}
