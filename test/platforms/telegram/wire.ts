import type { Serving } from "../../../src/serve.ts";
import type { Failure, Wire } from "../../support/surface.ts";
import { untilConnected } from "../../support/until-connected.ts";
import { ApiError } from "./api-error.ts";
import type { BotApi, Fault } from "./bot-api.ts";

const failures: Readonly<Record<Failure, Fault>> = {
  "trouble of the server": new ApiError(503, "restart"),
  "a rate limit": new ApiError(429, "retry after 1", { retry_after: 1 }),
  "a cut connection": "dropped",
};

/** The wire to a Telegram of this machine. */
export function wireTo(api: BotApi, serving: Serving, shown: Wire["shown"]): Wire {
  const mend = () => {
    api.fault = () => null;
  };
  return {
    shown,
    fail: (failure, times) => {
      let left = times;
      api.fault = ({ method }) => (/^(?:send|edit)/.test(method) && left-- > 0 ? failures[failure] : null);
    },
    mend,
    goAway: async () => {
      await api.down();
      await untilConnected(serving, false);
    },
    comeBack: async () => {
      await api.up();
      await untilConnected(serving);
    },
  };
}
