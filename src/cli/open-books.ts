import { openOwner, ownerAccount } from "../../adapters/console/open-owner.ts";
import { readConfig } from "../config.ts";
import type { Tx } from "../db/database.ts";
import type { Member, Workspace } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { openLog } from "../log.ts";
import { openProduct } from "../product.ts";
import { openScope, type Scope } from "../scope.ts";
import { systemClock } from "../time/clock.ts";

/** Where a subcommand works: a database file, and the books in it where it holds several. */
export interface WhichBooks {
  readonly file: string | undefined;
  readonly books: string | undefined;
  /** Makes the books of the console's owner where the database holds none yet. */
  readonly begin?: true;
}

/** Runs `work` on the books of a database as their owner, in one transaction, and closes the database. */
export async function withBooks<T>(which: WhichBooks, work: (scope: Scope) => Promise<T>): Promise<T> {
  const config = readConfig();
  const url = which.file === undefined ? config.databaseUrl : `file:${which.file}`;
  const { database, names } = await openProduct(url, systemClock, openLog(config.logLevel));
  try {
    if (which.begin && !(await database.transaction((tx) => tx.workspace.findFirst())))
      await openOwner(database, { answers: {}, tour: false, at: () => systemClock.now() });
    return await database.transaction(async (tx) => {
      const { workspace, person } = await chosen(tx, which.books);
      const scope = openScope(tx, {
        workspace,
        person,
        account: { platform: "console", account: ownerAccount },
        conversation: `console:dm:${ownerAccount}`,
        at: systemClock.now(),
        names: await names.of(tx, workspace),
      });
      const result = await work(scope);
      await names.changed(tx, workspace, scope.write.named());
      return result;
    });
  } finally {
    await database.close();
  }
}

/** The books of that name; without one those of the console's owner, else the only ones there are. */
async function chosen(tx: Tx, name: string | undefined): Promise<{ workspace: Workspace; person: Member }> {
  const owner = { where: { role: "owner", leftAt: null }, orderBy: { createdAt: "asc" } } as const;
  const all = await tx.workspace.findMany({
    include: { members: owner, identities: true },
    orderBy: { createdAt: "asc" },
  });
  const atConsole = all.filter((one) => one.identities.some(({ platform }) => platform === "console"));
  const fits = name === undefined ? (atConsole.length > 0 ? atConsole : all) : all.filter((one) => one.name === name);
  const [only, other] = fits;
  const person = only?.members[0];
  if (!only || !person)
    throw new UserError(
      name === undefined ? "There are no books yet: run `npm start` first." : `There are no books called "${name}".`,
    );
  if (other)
    throw new UserError(
      `There are several books here; name one with --books: ${fits.map((one) => one.name).join(", ")}`,
    );
  const { members: _, identities: __, ...workspace } = only;
  return { workspace, person };
}
