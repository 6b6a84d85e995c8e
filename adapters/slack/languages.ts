import type { Logger } from "pino";
import type { Door } from "../../src/outbox/door.ts";
import { inTeam } from "./accounts.ts";
import { type Doing, placeOf } from "./doing.ts";
import { orElse } from "./or-else.ts";
import type { People } from "./people.ts";
import type { Route } from "./route.ts";

type Whose = Pick<Doing, "team" | "user">;

/** In what language people are spoken to, as a locale: that of their books, a stranger's Slack's, else English. */
export interface Languages {
  /** As the books have it now. */
  of(doing: Doing): Promise<string>;
  /** As far as is known without asking anybody: for when the books are busy. */
  known(whose: Whose): string;
  /** Somebody was answered in that locale. */
  heard(whose: Pick<Route, "team" | "user">, locale: string): void;
}

const mostRemembered = 5_000;

/** Looks languages up in the books, and remembers in which people were spoken to last. */
export function createLanguages(door: Door, people: People, log: Logger): Languages {
  const last = new Map<string, string>();
  const known = ({ team, user }: Whose) => last.get(inTeam(team, user)) ?? people.localeOf(team, user) ?? "en";
  const heard = ({ team, user }: Whose, locale: string) => {
    if (last.size >= mostRemembered) last.clear();
    last.set(inTeam(team, user), locale);
  };
  return {
    of: async (doing) => {
      const asking = door.localeOf(placeOf(doing));
      const found = await orElse(log, asking, undefined, "a language could not be looked up");
      if (found === undefined) return known(doing);
      if (found === null) return (await people.of(doing.team, doing.user)).locale ?? "en";
      heard(doing, found);
      return found;
    },
    known,
    heard,
  };
}
