import type { Serving } from "../../../src/serve.ts";
import type { Failure, Wire } from "../../support/surface.ts";
import { untilConnected } from "../../support/until-connected.ts";
import type { DiscordServer, Trouble } from "./server/discord-server.ts";

const failures: Readonly<Record<Failure, Trouble["with"]>> = {
  "trouble of the server": { status: 503 },
  "a rate limit": {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: 0.3, global: false },
    headers: { "retry-after": "0.3", "x-ratelimit-scope": "user" },
  },
  "a cut connection": "no answer",
};

/** The wire to a Discord of this machine. */
export function wireTo(server: DiscordServer, serving: Serving, shown: Wire["shown"]): Wire {
  return {
    shown,
    fail: (failure, times) =>
      server.trouble({
        on: ({ method, path }) => method !== "GET" && /\/(?:messages|callback|webhooks)\b/.test(path),
        times,
        with: failures[failure],
      }),
    mend: () => server.endTroubles(),
    goAway: async () => {
      await server.goDown();
      await untilConnected(serving, false);
    },
    comeBack: async () => {
      await server.comeUp();
      await untilConnected(serving);
    },
  };
}
