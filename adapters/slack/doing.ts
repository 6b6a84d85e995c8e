import { inTeam } from "./accounts.ts";
import { encodeRoute, type Route } from "./route.ts";

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
