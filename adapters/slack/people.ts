import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../../src/time/clock.ts";
import type { Workspaces } from "./workspaces.ts";

/** What Slack's profile tells of somebody. */
export interface Person {
  readonly name?: string;
  readonly zone?: string;
  readonly locale?: string;
}

/** The people of the workspaces, as their profiles tell of them. */
export interface People {
  /** Somebody's profile; nothing is known of who can't be looked up in a moment. */
  of(team: string, user: string): Promise<Person>;
  /** The name of somebody looked up before. */
  nameOf(team: string, user: string): string | undefined;
  /** The locale of somebody looked up before. */
  localeOf(team: string, user: string): string | undefined;
}

const rememberedMs = 60 * 60_000;
const failedRememberedMs = 30_000;
/** Events are acknowledged within 3 s, and it is the books that may need most of that. */
const lookedUpWithinMs = 700;
const mostRemembered = 5_000;

interface Looked {
  readonly person: Promise<Person>;
  readonly until: number;
  known: Person;
}

/** Looks people up at Slack as they speak, and remembers them for a while. */
export function createPeople(workspaces: Workspaces, clock: Clock): People {
  const looked = new Map<string, Looked>();
  const keyOf = (team: string, user: string) => `${team}/${user}`;

  const ask = async (team: string, user: string): Promise<Person> => {
    const answer = await workspaces.of(team)?.client.users.info({ user, include_locale: true });
    const { name, real_name, tz, locale, profile } = answer?.user ?? {};
    const called = [profile?.display_name, real_name, name].find((one) => one !== undefined && one !== "");
    return {
      ...(called === undefined ? {} : { name: called }),
      ...(tz ? { zone: tz } : {}),
      ...(locale ? { locale } : {}),
    };
  };

  const look = (team: string, user: string): Looked => {
    const key = keyOf(team, user);
    const now = clock.now().getTime();
    const before = looked.get(key);
    if (before && before.until > now) return before;
    const former = before?.known ?? {};
    const person = ask(team, user).then(
      (found) => {
        looking.known = found;
        return found;
      },
      () => {
        looked.set(key, { person: Promise.resolve(former), known: former, until: now + failedRememberedMs });
        return former;
      },
    );
    const looking: Looked = { person, known: former, until: now + rememberedMs };
    if (looked.size >= mostRemembered) looked.clear();
    looked.set(key, looking);
    return looking;
  };

  return {
    of: async (team, user) => {
      const { person, known } = look(team, user);
      return Promise.race([person, sleep(lookedUpWithinMs, known, { ref: false })]);
    },
    nameOf: (team, user) => looked.get(keyOf(team, user))?.known.name,
    localeOf: (team, user) => looked.get(keyOf(team, user))?.known.locale,
  };
}
