import { LogLevel, type Logger as SlackLogger } from "@slack/bolt";
import type { Logger } from "pino";

/** Slack's libraries log into ours, below what the adapter says of the same in plain words: never what they were given beside, which may quote messages. */
export function libraryLog(log: Logger): SlackLogger {
  const platform = "slack";
  const note = (level: "debug" | "info") => (first: unknown) => {
    if (typeof first === "string") log[level]({ platform }, first.replace(/https?:\/\/\S+/g, "…").slice(0, 200));
  };
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: note("debug"),
    error: note("info"),
    setLevel: () => undefined,
    getLevel: () => LogLevel.ERROR,
    setName: () => undefined,
  };
}
