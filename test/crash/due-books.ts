import Database from "better-sqlite3";
import { openDatabase } from "../../src/db/database.ts";
import { newId } from "../../src/id.ts";
import { systemClock } from "../../src/time/clock.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";

const zone = noonZone(systemClock.now());

function noonZone(at: Date): string {
  const ahead = 12 - at.getUTCHours();
  // POSIX's signs: what is ahead of Greenwich has a minus.
  return `Etc/GMT${ahead < 0 ? "+" : "-"}${Math.abs(ahead)}`;
}

/**
 * Opens books for somebody, in which accounts of a platform are members; the members in that order. No digest comes to them:
 * it would tell of what is due besides. It is about noon there, so that no day ends while a test runs; and for all books alike,
 * so that those of one test agree on the day also when it is midnight in Greenwich between them.
 */
export async function openBooksFor(file: string, platform: string, accounts: readonly string[]): Promise<string[]> {
  const database = await openDatabase(`file:${file}`);
  const at = systemClock.now();
  try {
    return await database.transaction(async (tx) => {
      const [first = "", ...others] = accounts;
      const owner = { name: "owner", platform, account: first };
      const made = { name: "Studio", currency: "USD", zone, locale: "en-US", tourStep: null, owner, at };
      const { workspace, owner: member } = await createWorkspace(tx, made);
      await tx.digestPlan.updateMany({ data: { active: false, nextAt: null } });
      const members = [member.id];
      for (const account of others) {
        const id = newId("mem");
        await tx.member.create({
          data: { id, workspaceId: workspace.id, name: account, role: "manager", createdAt: at },
        });
        const identity = { id: newId("idy"), workspaceId: workspace.id, memberId: id, platform, account };
        await tx.identity.create({ data: { ...identity, createdAt: at } });
        members.push(id);
      }
      return members;
    });
  } finally {
    await database.close();
  }
}

/** Something that falls due for a member: a reminder, or a meeting a quarter of an hour later. */
export interface DueThing {
  readonly kind: "reminder" | "meeting";
  readonly member: string;
  readonly name: string;
  readonly at: Date;
}

const minuteMs = 60_000;

/** Writes down what falls due, straight into the file. */
export function writeDue(file: string, things: readonly DueThing[]): void {
  const db = new Database(file, { timeout: 60_000 });
  const { id: workspaceId } = db.prepare("SELECT id FROM Workspace").get() as { id: string };
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
    const columns = Object.keys(row);
    const values = columns.map((column) => `@${column}`);
    db.prepare(`INSERT INTO "${table}" (${columns.map((one) => `"${one}"`).join()}) VALUES (${values.join()})`).run(
      row,
    );
  };
  db.transaction(() => {
    for (const { kind, member: memberId, name, at } of things) {
      const common = {
        id: newId(kind === "reminder" ? "rem" : "mtg"),
        workspaceId,
        memberId,
        createdAt: at.toISOString(),
      };
      if (kind === "reminder") {
        insert("Reminder", { ...common, text: name, fixedAt: at.toISOString(), dueAt: at.toISOString() });
        continue;
      }
      const startsAt = new Date(at.getTime() + 15 * minuteMs).toISOString();
      const endsAt = new Date(at.getTime() + 45 * minuteMs).toISOString();
      const wall = { startOn: startsAt.slice(0, 10), startTime: startsAt.slice(11, 16), zone: "UTC", minutes: 30 };
      const when = { ...wall, startsAt, endsAt, nudgeAt: at.toISOString() };
      insert("Meeting", { ...common, ...when, title: name, key: name, priority: "medium", status: "booked" });
    }
  }).immediate();
  db.close();
}
