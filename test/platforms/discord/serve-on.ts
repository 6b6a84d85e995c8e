import type { Logger } from "pino";
import type { Product } from "../../../src/product.ts";
import { type Serving, serve } from "../../../src/serve.ts";
import type { Clock } from "../../../src/time/clock.ts";
import type { DiscordServer } from "./server/discord-server.ts";

/** How the product is served, where it is not as usual: with its commands in the server, and the right token. */
export interface ServeSetting {
  /** Registers commands everywhere instead of in the server. */
  readonly everywhere?: boolean;
  readonly token?: string;
  readonly httpPort?: number;
}

/** Serves a product on a Discord of this machine. */
export async function serveOn(
  { url, state }: DiscordServer,
  product: Product,
  { clock, log }: { readonly clock: Clock; readonly log: Logger },
  { everywhere, token = state.token, httpPort }: ServeSetting = {},
): Promise<Serving> {
  const guildId = everywhere ? undefined : state.guild;
  const discord = { token, applicationId: undefined, guildId, apiUrl: url };
  const serving = await serve(product, { telegram: undefined, slack: undefined, discord, httpPort }, clock, log);
  await serving.begun;
  return serving;
}
