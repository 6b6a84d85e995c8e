import type { Logger } from "pino";
import type { Card } from "../../src/chat/reply.ts";
import type { Product } from "../../src/product.ts";
import type { SimulatedClock } from "../../src/time/simulated-clock.ts";

/** A message of the bot as a person sees it on a surface, read back from what was shown there. */
export interface Shown {
  readonly message: string;
  readonly to: string;
  readonly in: string;
  readonly text: string;
  readonly card?: Card;
  readonly buttons: readonly { readonly label: string; readonly id: string }[];
  readonly visibility: "person" | "channel";
  readonly replaces?: string;
}

/** What one line came to. */
export interface Told {
  readonly messages: readonly Shown[];
  /** Everything said, as plain text. */
  readonly text: string;
  readonly ignored: boolean;
  readonly error?: string;
  readonly suggestions?: readonly string[];
}

/** A surface with people at it: the console's JSON lines, or a local server that behaves like a platform. */
export interface Surface {
  /** One line of the JSON chat (INTERFACES), acted out by a person on this surface; resolves when its answer has been shown. */
  line(given: object): Promise<Told>;
  /** Closes the surface and the product's database. */
  stop(): Promise<void>;
  /** The wire to the platform, where there is one. */
  readonly wire?: Wire;
}

/** What can befall a message of the bot on its way: a 503, a 429 that names a wait, or a connection that breaks first. */
export type Failure = "trouble of the server" | "a rate limit" | "a cut connection";

/** The wire between the bot and a platform, to be tampered with. */
export interface Wire {
  /** Meets the next messages of the bot with a failure, that many times; what people do still reaches the bot. */
  fail(failure: Failure, times: number): void;
  /** Ends every failure. */
  mend(): void;
  /** The platform refuses every connection, and cuts those there are; resolves when the bot knows that it is away. */
  goAway(): Promise<void>;
  /** The platform is there again; resolves when the bot is connected. */
  comeBack(): Promise<void>;
  /** What has been shown since the last line was done; for after a restart. */
  shown(): Promise<Told>;
}

/** Opens the product on a surface; called again on the same file after a restart, with the same `people`. */
export interface SurfaceKind {
  readonly name: "console" | "telegram" | "slack" | "discord";
  open(product: Product, world: World): Promise<Surface>;
}

/** What outlives a restart of the product. */
export interface World {
  readonly clock: SimulatedClock;
  readonly log: Logger;
  readonly setting: {
    readonly zone: string;
    readonly currency: string;
    readonly locale: string;
    readonly tour: boolean;
  };
  /** The platform's side, kept by the surface between restarts and closed at the story's end. */
  platform?: { close(): Promise<void> };
}
