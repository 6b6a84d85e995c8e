import { afterEach, expect, test, vi } from "vitest";
import { readConfig } from "../src/config.ts";
import { UserError } from "../src/errors.ts";

afterEach(() => vi.unstubAllEnvs());

test.each([
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent"],
  [
    { SLACK_BOT_TOKEN: "xoxb-1" },
    "SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP mode) beside it",
  ],
  [
    { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" },
    "SLACK_SIGNING_SECRET means HTTP mode, which needs HTTP_PORT",
  ],
  [{ SLACK_SIGNING_SECRET: "s" }, "SLACK_SIGNING_SECRET needs SLACK_BOT_TOKEN beside it"],
  [
    { TELEGRAM_WEBHOOK_URL: "https://purser.example/telegram" },
    "TELEGRAM_WEBHOOK_URL needs TELEGRAM_BOT_TOKEN beside it",
  ],
  [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_APP_TOKEN needs SLACK_BOT_TOKEN beside it"],
  [
    { SLACK_BOT_TOKEN: "xapp-1", SLACK_APP_TOKEN: "xoxb-2" },
    "SLACK_BOT_TOKEN is an app-level token; the bot's own begins with xoxb-\nSLACK_APP_TOKEN is a bot token; the app-level one begins with xapp-",
  ],
  [
    { HTTP_PORT: "high", PUBLIC_URL: "purser.example" },
    "HTTP_PORT must be a port number\nPUBLIC_URL must be a web address, for example https://purser.example",
  ],
])("the settings %j are answered by a line for each problem", (given: Readonly<Record<string, string>>, lines) => {
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  expect(() => readConfig()).toThrow(new UserError(lines));
});
