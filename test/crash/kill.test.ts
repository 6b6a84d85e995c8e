import { test } from "vitest";
import type { Posted } from "./people-at.ts";
import { entries, everything } from "./script.ts";
import { isAnswer, isPush, talkAmidKills } from "./talk-amid-kills.ts";

/** How often the process is killed on each platform: 201 times together. */
const kills = 67;

const platforms = [
  // Telegram can't be asked what it has taken: the answer and the push that a chat took last before a kill may come there again.
  { name: "telegram", lines: everything, inOrder: true, repeats: true },
  // Slack brings again what was not acknowledged, each event when its time comes, whatever was said after it.
  { name: "slack", lines: entries, inOrder: false, repeats: false },
  { name: "discord", lines: everything, inOrder: true, repeats: false },
] as const;

/** What was posted, without the answers and the pushes that a chat got twice in a row: each kind goes its own way there. */
function withoutRepeats(posted: readonly Posted[]): Posted[] {
  const last = new Map<string, string>();
  return posted.filter((one) => {
    const way = `${isPush(one) ? "pushes" : "answers"} in ${one.place}`;
    const again = last.get(way) === one.text;
    last.set(way, one.text);
    return !again;
  });
}

for (const { name, lines, inOrder, repeats } of platforms)
  test.concurrent(`${kills} kills on ${name} amid messages and pushes: all is written, answered and told, and once`, {
    timeout: 3_600_000,
  }, async ({ expect, onTestFinished }) => {
    const calm = await talkAmidKills(name, lines, 0, onTestFinished);
    const { books, posted, due } = await talkAmidKills(name, lines, kills, onTestFinished);
    const asHeard = (all: readonly string[]) => (inOrder ? all : all.toSorted());
    expect({ ...books, changes: asHeard(books.changes) }).toEqual({
      ...calm.books,
      changes: asHeard(calm.books.changes),
    });
    const texts = (all: readonly Posted[]) => all.map((one) => one.text);
    const shown = repeats ? withoutRepeats(posted) : posted;
    expect(asHeard(texts(shown.filter(isAnswer)))).toEqual(asHeard(texts(calm.posted)));
    const pushes = shown.filter(isPush);
    expect(texts(pushes).sort()).toEqual(due.map((one) => one.name).sort());
    // In each chat what fell due earlier stands first among its kind; meetings that are due together are told together.
    for (const place of new Set(pushes.map((one) => one.place)))
      for (const kind of ["reminder", "meeting"]) {
        const there = pushes.filter((one) => one.place === place);
        const turns = there.map((one) => due.findIndex((thing) => thing.name === one.text));
        const alike = turns.filter((turn) => due[turn]?.kind === kind);
        expect(alike).toEqual(alike.toSorted((a, b) => a - b));
      }
  });
