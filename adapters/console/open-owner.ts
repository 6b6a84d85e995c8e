import type { Database } from "../../src/db/database.ts";
import { booksOf } from "../../src/db/queries/speaker.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";
import { businessOf, type Guesses, guess } from "../../src/workspace/first-run-guesses.ts";

/** The account of whoever sits at the console; it owns the books it first opens. */
export const ownerAccount = "owner";

/** What the console needs to know of the books it has opened. */
export interface OpenedBooks {
  readonly zone: string;
  readonly tourPending: boolean;
}

/**
 * Opens the console owner's books, making them on the first run: with the tour when `tour` is set and nothing was given,
 * else with the given answers and guesses for the rest.
 */
export async function openOwner(
  database: Database,
  given: { readonly answers: Partial<Guesses>; readonly tour: boolean; readonly at: (zone: string) => Date },
): Promise<OpenedBooks> {
  return database.transaction(async (tx) => {
    const known = await booksOf(tx, "console", ownerAccount);
    if (known) return { zone: known.zone, tourPending: known.tourStep !== null };
    const guesses = guess(given.answers);
    const tour = given.tour && Object.keys(given.answers).length === 0;
    await createWorkspace(tx, {
      name: businessOf(null),
      ...guesses,
      tourStep: tour ? 1 : null,
      owner: { name: ownerAccount, platform: "console", account: ownerAccount },
      at: given.at(guesses.zone),
    });
    return { zone: guesses.zone, tourPending: tour };
  });
}
