import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../src/db/database.ts";
import { newId } from "../../src/id.ts";
import { systemClock } from "../../src/time/clock.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";
import { figures, print, quantile } from "./measure.ts";
import { type Bot, startEcho, startProduct } from "./wire/bot.ts";
import { discordLine } from "./wire/discord-line.ts";
import type { Answered, Line } from "./wire/line.ts";
import { slackLine } from "./wire/slack-line.ts";
import { telegramLine } from "./wire/telegram-line.ts";

const lines = { telegram: telegramLine, slack: slackLine, discord: discordLine } as const;
type Name = keyof typeof lines;

/** Messages that each conversation says in a round, and rounds; the first are not counted. */
const plan = [
  { conversations: 1, messages: 25, rounds: 14, warmUp: 4 },
  { conversations: 50, messages: 4, rounds: 8, warmUp: 2 },
] as const;

/** A bot at its own local platform. */
interface Seat {
  readonly line: Line;
  readonly bot: Bot;
}

/**
 * `wire`: platform event → platform reply through the real library and the local platform, with n conversations at once,
 * each saying its next message when it has its answer, beside a minimal bot on the same library. Both run in processes of
 * their own and take turns.
 */
export async function wireBench(names: readonly Name[] = ["telegram", "slack", "discord"]): Promise<void> {
  for (const name of names) {
    const folder = mkdtempSync(join(tmpdir(), "purser-bench-"));
    const people = Math.max(...plan.map((one) => one.conversations));
    const product = await seat(lines[name], people, /Recorded|Logged/, async (line) => {
      const file = join(folder, "books.db");
      await openBooks(file, name, line.accounts);
      return startProduct(file, line.environment);
    });
    const echo = await seat(lines[name], people, /./, async (line) =>
      startEcho(join(folder, "echo.db"), line.environment),
    );
    for (const one of plan) await measure(name, one, { product, echo });
    for (const { bot, line } of [product, echo]) {
      await bot.stop();
      await line.close();
    }
    rmSync(folder, { recursive: true });
  }
}

async function seat(
  open: (people: number, expected: RegExp) => Promise<Line>,
  people: number,
  expected: RegExp,
  start: (line: Line) => Promise<Bot>,
): Promise<Seat> {
  const line = await open(people, expected);
  const bot = await start(line);
  await line.ready();
  return { line, bot };
}

async function measure(
  name: Name,
  { conversations, messages, rounds, warmUp }: (typeof plan)[number],
  { product, echo }: { readonly product: Seat; readonly echo: Seat },
): Promise<void> {
  const samples: Answered[] = [];
  const baseline: Answered[] = [];
  let tookUs = 0;
  for (let round = 0; round < rounds; round++) {
    const from = process.hrtime.bigint();
    const told = await talk(product.line, conversations, messages);
    const took = Number(process.hrtime.bigint() - from) / 1_000;
    const echoed = await talk(echo.line, conversations, messages);
    if (round < warmUp) continue;
    samples.push(...told);
    baseline.push(...echoed);
    tookUs += took;
  }
  const replied = (all: readonly Answered[]) => all.map((one) => one.repliedUs);
  const acknowledged = samples.flatMap((one) => one.acknowledgedUs ?? []);
  print({
    ...figures(`wire-${name}`, conversations, replied(samples), replied(baseline)),
    per_s: Math.round((samples.length / tookUs) * 1e6),
    rss_mb: Math.round(product.bot.memory()),
    ...(acknowledged.length > 0 ? { ack_p100_us: Math.round(quantile(acknowledged, 1)) } : {}),
  });
}

let told = 0;

/** So many people each say so many messages, one after the other. */
async function talk(line: Line, people: number, messages: number): Promise<readonly Answered[]> {
  const all = await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const answered: Answered[] = [];
      for (let n = 0; n < messages; n++) answered.push(await line.tell(person, 100 + (told++ % 900)));
      return answered;
    }),
  );
  return all.flat();
}

/** Books that all those accounts work in, with a client. */
async function openBooks(file: string, platform: string, [first = "", ...others]: readonly string[]): Promise<void> {
  const database = await openDatabase(`file:${file}`);
  const at = systemClock.now();
  await database.transaction(async (tx) => {
    const { workspace } = await createWorkspace(tx, {
      name: "Studio",
      currency: "USD",
      zone: "America/New_York",
      locale: "en-US",
      tourStep: null,
      owner: { name: "owner", platform, account: first },
      at,
    });
    const workspaceId = workspace.id;
    await tx.client.create({
      data: { id: newId("cli"), workspaceId, name: "Acme", key: "acme", stage: "client", createdAt: at },
    });
    for (const account of others) {
      const memberId = newId("mem");
      await tx.member.create({ data: { id: memberId, workspaceId, name: account, role: "manager", createdAt: at } });
      const id = newId("idy");
      await tx.identity.create({ data: { id, workspaceId, memberId, platform, account, createdAt: at } });
    }
  });
  await database.close();
}
