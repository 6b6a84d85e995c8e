import { readFile } from "node:fs/promises";
import { type RawFile, REST, type RESTOptions, type RequestData, type RouteLike } from "discord.js";
import type { DiscordConfig } from "../../src/config.ts";

/** Discord's REST interface, with one try a call: waiting and trying again is the courier's. */
export interface DiscordApi {
  get<T>(route: RouteLike, more?: RequestData): Promise<T>;
  post<T>(route: RouteLike, more?: RequestData): Promise<T>;
  put<T>(route: RouteLike, more?: RequestData): Promise<T>;
  patch<T>(route: RouteLike, more?: RequestData): Promise<T>;
  delete(route: RouteLike, more?: RequestData): Promise<void>;
}

const answersWithinMs = 15_000;

/** How the library is told to reach Discord: at `DISCORD_API_URL` when set, without waiting or repeating by itself. */
export function restOptions({ apiUrl }: Pick<DiscordConfig, "apiUrl">) {
  const api = apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, "") };
  return { version: "10", retries: 0, timeout: answersWithinMs, rejectOnRateLimit: () => true, ...api };
}

/** Discord by the bot's token; by the tokens of interactions, which its limit for a whole bot does not count. */
export interface DiscordApis {
  readonly bot: DiscordApi;
  readonly interactions: DiscordApi;
}

/** Both ways to Discord: calls of the bot keep its limit of requests a second, which those of interactions do not count in. */
export function createApis(config: Pick<DiscordConfig, "apiUrl" | "token">): DiscordApis {
  return {
    bot: createApi(config),
    interactions: createApi(config, { globalRequestsPerSecond: Number.POSITIVE_INFINITY }),
  };
}

function createApi(config: Pick<DiscordConfig, "apiUrl" | "token">, more: Partial<RESTOptions> = {}): DiscordApi {
  const rest = new REST({ ...restOptions(config), ...more });
  // Set again each time, because the library forgets a token that was refused once.
  const withToken = () => rest.setToken(config.token);
  return {
    get: (route, more) => withToken().get(route, more) as Promise<never>,
    post: (route, more) => withToken().post(route, more) as Promise<never>,
    put: (route, more) => withToken().put(route, more) as Promise<never>,
    patch: (route, more) => withToken().patch(route, more) as Promise<never>,
    delete: async (route, more) => {
      await withToken().delete(route, more);
    },
  };
}

/** Files of ours as Discord takes them. */
export function rawFiles(files: readonly { name: string; mime: string; path: string }[]): Promise<RawFile[]> {
  return Promise.all(
    files.map(async ({ name, mime, path }) => ({ name, contentType: mime, data: await readFile(path) })),
  );
}
