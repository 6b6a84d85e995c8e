import type { Serving } from "../../../src/serve.ts";
import type { Failure, Wire } from "../../support/surface.ts";
import { untilConnected } from "../../support/until-connected.ts";
import type { SlackServer } from "./server/slack-server.ts";
import type { Fault } from "./server/state.ts";

const failures: Readonly<Record<Failure, Partial<Fault>>> = {
  "trouble of the server": { status: 503 },
  "a rate limit": { status: 429, headers: { "retry-after": "1" } },
  "a cut connection": { cut: true },
};

/** The wire to a Slack of this machine. */
export function wireTo(server: SlackServer, serving: Serving, shown: Wire["shown"]): Wire {
  const { faults } = server.state;
  return {
    shown,
    fail: (failure, times) => {
      faults.push({ method: /^(?:chat|files)\./, times, ...failures[failure] });
    },
    mend: () => {
      faults.length = 0;
    },
    goAway: async () => {
      await server.goAway();
      await untilConnected(serving, false);
    },
    comeBack: async () => {
      await server.comeBack();
      await untilConnected(serving);
    },
  };
}
