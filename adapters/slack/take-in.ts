import type { Logger } from "pino";
import type { Inbound } from "../../src/chat/inbound.ts";
import type { Door } from "../../src/outbox/door.ts";
import { sayFor } from "../../src/words/words.ts";
import { type Doing, placeOf, routeOf } from "./doing.ts";
import type { Languages } from "./languages.ts";
import type { Patience } from "./patience.ts";
import type { People, Person } from "./people.ts";
import type { Workspaces } from "./workspaces.ts";

/** What taking events in needs. */
export interface HearParts {
  readonly door: Door;
  readonly log: Logger;
  readonly now: () => number;
  readonly workspaces: Workspaces;
  readonly people: People;
  readonly languages: Languages;
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
export function sayLost({ tell, languages }: HearParts, doing: Doing, route: string): () => void {
  return () => void tell(route, sayFor(languages.known(doing)).slack.lost).catch(() => undefined);
}

/** What every event of a person has. */
export async function eventOf(parts: HearParts, doing: Doing, wait: Patience) {
  const { name, ...profile } = await wait.for(parts.people.of(doing.team, doing.user), {} as Person);
  return { ...placeOf(doing), name: name ?? doing.user, route: routeOf(doing, parts.now()), profile };
}
