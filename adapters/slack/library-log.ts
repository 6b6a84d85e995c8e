import { LogLevel, type Logger as SlackLogger } from "@slack/bolt";
import type { Logger } from "pino";

/** Slack's libraries log into ours: their warnings and errors in words, never what they were given beside, which may quote messages. */
export function libraryLog(log: Logger): SlackLogger {
  const platform = "slack";
  const note = (level: "debug" | "warn") => (first: unknown) => {
    if (typeof first === "string") log[level]({ platform }, first.replace(/https?:\/\/\S+/g, "…").slice(0, 200));
  };
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: note("debug"),
    error: note("warn"),
    setLevel: () => undefined,
    getLevel: () => LogLevel.ERROR,
    setName: () => undefined,
  };
}
