import type { Logger } from "pino";
import type { Inbound } from "../../src/chat/inbound.ts";
import type { Door } from "../../src/outbox/door.ts";
import { sayFor } from "../../src/words/words.ts";
import { inTeam } from "./accounts.ts";
import type { Patience } from "./patience.ts";
import type { People, Person } from "./people.ts";
import { encodeRoute, type Route } from "./route.ts";
import type { Workspaces } from "./workspaces.ts";

/** What taking events in needs. */
export interface HearParts {
  readonly door: Door;
  readonly log: Logger;
  readonly now: () => number;
  readonly workspaces: Workspaces;
  readonly people: People;
  /** Put before the names of slash commands. */
  readonly prefix: string;
  /** A few words to somebody, outside the books. */
  readonly tell: (route: string, text: string) => Promise<void>;
}

/** What the log says of an event that the books did not take in while Slack waits. */
export const lateWords = "the books are too busy to write an event down in time";

/** Whether an event is durable, or will be only later than Slack waits. */
export type Taken = "taken" | "late";

/** Hands an event to the door. When that takes too long it goes on meanwhile; `onLost` is called when nothing comes of it. */
export async function takeIn(
  { door, log }: HearParts,
  inbound: Inbound,
  { wait, onLost }: { readonly wait: Patience; readonly onLost?: () => void },
): Promise<Taken> {
  const taking = door.accept(inbound).then((): Taken => "taken");
  const first = await wait.for(taking, "late" as const);
  if (first === "late") {
    if (onLost) log.warn({ platform: "slack" }, lateWords);
    taking.catch(onLost ?? (() => undefined));
  }
  return first;
}

/** Tells somebody that what they did was not written down. */
export function sayLost({ tell }: HearParts, route: string): () => void {
  return () => void tell(route, sayFor("en").slack.lost).catch(() => undefined);
}

/** Who did something, in which workspace, and where; as the books know it, with where an answer goes. */
export interface Doing {
  readonly team: string;
  /** The workspace the person is of, where that is another. */
  readonly userTeam?: string | null | undefined;
  readonly user: string;
  readonly channel?: string | undefined;
  readonly shared: boolean;
  readonly thread?: string | undefined;
  readonly url?: string | undefined;
  readonly alone?: boolean | undefined;
}

/** The asker and the place of something done. */
export function placeOf({ team, userTeam, user, channel, shared }: Doing) {
  return {
    platform: "slack",
    from: inTeam(userTeam || team, user),
    channel: shared && channel !== undefined ? inTeam(team, channel) : "dm",
    private: !shared,
  } as const;
}

/** Where its answer goes. */
export function routeOf({ team, user, channel, shared, thread, url, alone }: Doing, at: number): string {
  const route: Route = { team, channel, user, shared, thread, at, url, alone };
  return encodeRoute(route);
}

/** What every event of a person has. */
export async function eventOf(parts: HearParts, doing: Doing, wait: Patience) {
  const { name, ...profile } = await wait.for(parts.people.of(doing.team, doing.user), {} as Person);
  return { ...placeOf(doing), name: name ?? doing.user, route: routeOf(doing, parts.now()), profile };
}
