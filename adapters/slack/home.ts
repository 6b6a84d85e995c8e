import type { types } from "@slack/bolt";
import * as z from "zod";
import type { Answer } from "../../src/chat/command.ts";
import type { Asker } from "../../src/chat/member-scope.ts";
import { tableText } from "../../src/chat/plain-text.ts";
import type { Door } from "../../src/outbox/door.ts";
import type { Say } from "../../src/words/words.ts";
import { headerPiece } from "./card-blocks.ts";
import { oneLine } from "./escape.ts";
import { actionBlocks } from "./render.ts";
import { monospacePieces, type Piece, textPieces } from "./text-blocks.ts";

/** What the buttons of the Home tab begin with: those that open a form, and those that ask something. */
export const homeForm = "form:";
export const homeAsk = "ask:";
export const homeRefresh = "home:refresh";

/** Blocks that a Home tab may have, and how much of a list it shows. */
const most = { blocks: 100, rows: 5, cell: 60 };

const opened = z.object({
  team_id: z.string(),
  event: z.object({ user: z.string(), tab: z.string().optional() }),
});

/** Who opened the Home tab; null when it was another tab. */
export function readOpened(body: unknown): { readonly team: string; readonly user: string } | null {
  const { team_id: team, event } = opened.parse(body);
  return event.tab === undefined || event.tab === "home" ? { team, user: event.user } : null;
}

/** The Home tab of a person, in their language: their figures as they are now, as far as they may see them, and what is done most. */
export async function homeOf(door: Door, asker: Asker, say: Say): Promise<types.HomeView> {
  const { home } = say.slack;
  const sections = [
    [home.owed, "report owed"],
    [home.overdue, "report overdue"],
    [home.balances, "balances"],
    [home.income, "income list"],
    [home.expenses, "expense list"],
  ] as const;
  const shown: Piece[] = [];
  for (const [title, command] of sections) {
    const answer = await door.look(asker, { command, slots: {} });
    if (answer) shown.push(headerPiece(title), ...answerPieces(answer));
  }
  const member = await door.mayUse(asker, "whoami");
  const hello = shown.length > 0 ? home.hello : member ? home.nothing : say.access.stranger;
  const buttons = member ? await homeButtons(door, asker, say) : [];
  return {
    type: "home",
    blocks: [...textPieces(hello).map(({ block }) => block), ...buttons, ...shown.map(({ block }) => block)].slice(
      0,
      most.blocks,
    ),
  };
}

function answerPieces({ text, card }: Pick<Answer, "text" | "card">): readonly Piece[] {
  const { table } = card ?? {};
  if (!table) return textPieces(text);
  const rows = table.rows
    .slice(0, most.rows)
    .map((row) => row.map((cell) => (cell === "" ? "" : oneLine(cell, most.cell))));
  const lines = tableText(table.head, rows).map((line) => line.slice(2));
  return [...textPieces(text), ...monospacePieces(lines)];
}

async function homeButtons(door: Door, asker: Asker, say: Say): Promise<readonly types.KnownBlock[]> {
  const { home } = say.slack;
  const offered = [
    { label: home.buttons.income, command: "income", id: `${homeForm}income` },
    { label: home.buttons.expense, command: "expense", id: `${homeForm}expense` },
    { label: home.buttons.invoice, command: "invoice", id: `${homeForm}invoice` },
    { label: home.buttons.owed, command: "report owed", id: `${homeAsk}report owed` },
    { label: home.buttons.report, command: "report", id: `${homeAsk}report` },
    { label: home.buttons.help, command: "help", id: `${homeAsk}help` },
  ];
  const usable = await Promise.all(offered.map(({ command }) => door.mayUse(asker, command)));
  return actionBlocks([...offered.filter((_, index) => usable[index]), { label: home.refresh, id: homeRefresh }]);
}
