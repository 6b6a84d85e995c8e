import { existsSync } from "node:fs";
import * as z from "zod";
import { UserError } from "./errors.ts";

const text = z.string().trim().optional();
const url = z
  .url({ protocol: /^https?$/, error: "must be a web address, for example https://purser.example" })
  .optional();

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const environment = z
  .object({
    DATABASE_URL: z
      .string()
      .regex(/^file:.+/, 'must start with "file:", for example file:./data/purser.db')
      .default("file:./data/purser.db"),
    LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(", ")}`).default("warn"),
    PURSER_OWNER: z
      .string()
      .default("")
      .transform((value) =>
        value
          .split(",")
          .map((one) => one.trim())
          .filter((one) => one !== ""),
      )
      .refine((all) => all.every((one) => /^(slack|telegram|discord):\S+$/.test(one)), {
        error: "must name accounts as slack:U123, telegram:42 or discord:77, several with commas",
      }),
    PURSER_DIGEST_CHANNEL: z
      .string()
      .regex(/^(slack|telegram|discord):\S+$/, "must name a channel as slack:C123, telegram:-100123 or discord:77")
      .optional(),
    HTTP_PORT: z.coerce.number("must be a port number").int().min(0).max(65_535).optional(),
    PUBLIC_URL: url,
    TELEGRAM_BOT_TOKEN: text,
    TELEGRAM_API_ROOT: url,
    TELEGRAM_WEBHOOK_URL: url,
    TELEGRAM_WEBHOOK_SECRET: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,256}$/, "may hold letters, digits, _ and - only")
      .optional(),
    SLACK_BOT_TOKEN: text,
    SLACK_APP_TOKEN: text,
    SLACK_SIGNING_SECRET: text,
    SLACK_API_URL: url,
    SLACK_COMMAND_PREFIX: z
      .string()
      .regex(/^[a-z0-9_-]{0,20}$/, "may hold small letters, digits, _ and - only, for example p-")
      .default(""),
    DISCORD_BOT_TOKEN: text,
    DISCORD_APPLICATION_ID: text,
    DISCORD_GUILD_ID: text,
    DISCORD_API_URL: url,
  })
  .check((given) => {
    const { value } = given;
    const problem = (name: keyof typeof value, message: string) =>
      given.issues.push({ code: "custom", path: [name], message, input: value[name] });
    if (value.SLACK_BOT_TOKEN && !value.SLACK_APP_TOKEN && !value.SLACK_SIGNING_SECRET)
      problem("SLACK_BOT_TOKEN", "needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP mode) beside it");
    if (value.SLACK_BOT_TOKEN && !value.SLACK_APP_TOKEN && value.SLACK_SIGNING_SECRET && value.HTTP_PORT === undefined)
      problem("SLACK_SIGNING_SECRET", "means HTTP mode, which needs HTTP_PORT");
    if (value.SLACK_APP_TOKEN && !value.SLACK_BOT_TOKEN) problem("SLACK_APP_TOKEN", "needs SLACK_BOT_TOKEN beside it");
    if (value.SLACK_SIGNING_SECRET && !value.SLACK_BOT_TOKEN)
      problem("SLACK_SIGNING_SECRET", "needs SLACK_BOT_TOKEN beside it");
    if (value.SLACK_BOT_TOKEN?.startsWith("xapp-"))
      problem("SLACK_BOT_TOKEN", "is an app-level token; the bot's own begins with xoxb-");
    if (value.SLACK_APP_TOKEN?.startsWith("xoxb-"))
      problem("SLACK_APP_TOKEN", "is a bot token; the app-level one begins with xapp-");
    if (value.TELEGRAM_WEBHOOK_URL && !value.TELEGRAM_BOT_TOKEN)
      problem("TELEGRAM_WEBHOOK_URL", "needs TELEGRAM_BOT_TOKEN beside it");
    if (value.TELEGRAM_BOT_TOKEN && value.TELEGRAM_WEBHOOK_URL && !value.TELEGRAM_WEBHOOK_SECRET)
      problem("TELEGRAM_WEBHOOK_URL", "needs TELEGRAM_WEBHOOK_SECRET beside it");
    if (value.TELEGRAM_BOT_TOKEN && value.TELEGRAM_WEBHOOK_URL && value.HTTP_PORT === undefined)
      problem("TELEGRAM_WEBHOOK_URL", "needs HTTP_PORT to listen on");
  });

/** Telegram, when it has a token. */
export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot: string | undefined;
  /** Where Telegram posts updates; long polling without it. */
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
}

/** Slack, when it has a token: Socket Mode with an app token, signed HTTP events otherwise. */
export interface SlackConfig {
  readonly token: string;
  readonly appToken: string | undefined;
  readonly signingSecret: string | undefined;
  readonly apiUrl: string | undefined;
  readonly commandPrefix: string;
}

/** Discord, when it has a token. */
export interface DiscordConfig {
  readonly token: string;
  readonly applicationId: string | undefined;
  /** Commands are registered in this guild only, and there at once. */
  readonly guildId: string | undefined;
  readonly apiUrl: string | undefined;
}

/** The settings of the process (SPEC 14, INTERFACES: Environment). */
export interface Config {
  readonly databaseUrl: string;
  readonly logLevel: z.infer<typeof environment>["LOG_LEVEL"];
  readonly owners: readonly string[];
  /** Where the daily digest of a new owner goes: `slack:C123`; to themselves without it. */
  readonly digestChannel: string | undefined;
  readonly httpPort: number | undefined;
  /** Where the web server is reached from outside. */
  readonly publicUrl: string | undefined;
  readonly slackCommandPrefix: string;
  readonly telegram: TelegramConfig | undefined;
  readonly slack: SlackConfig | undefined;
  readonly discord: DiscordConfig | undefined;
}

/** Reads the environment, and `.env` where there is one; throws a UserError with one line per problem. The only place that does. */
export function readConfig(): Config {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim() !== ""));
  const read = environment.safeParse(given);
  if (!read.success) {
    throw new UserError(read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
  }
  const env = read.data;
  return {
    databaseUrl: env.DATABASE_URL,
    logLevel: env.LOG_LEVEL,
    owners: env.PURSER_OWNER,
    digestChannel: env.PURSER_DIGEST_CHANNEL,
    httpPort: env.HTTP_PORT,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ""),
    slackCommandPrefix: env.SLACK_COMMAND_PREFIX,
    telegram: telegramOf(env),
    slack: slackOf(env),
    discord: discordOf(env),
  };
}

type Environment = z.infer<typeof environment>;

function telegramOf(env: Environment): TelegramConfig | undefined {
  if (!env.TELEGRAM_BOT_TOKEN) return undefined;
  const { TELEGRAM_WEBHOOK_URL: webhookUrl, TELEGRAM_WEBHOOK_SECRET: secret } = env;
  return {
    token: env.TELEGRAM_BOT_TOKEN,
    apiRoot: env.TELEGRAM_API_ROOT?.replace(/\/+$/, ""),
    webhook: webhookUrl && secret ? { url: webhookUrl, secret } : undefined,
  };
}

function slackOf(env: Environment): SlackConfig | undefined {
  if (!env.SLACK_BOT_TOKEN) return undefined;
  return {
    token: env.SLACK_BOT_TOKEN,
    appToken: env.SLACK_APP_TOKEN,
    signingSecret: env.SLACK_SIGNING_SECRET,
    apiUrl: env.SLACK_API_URL,
    commandPrefix: env.SLACK_COMMAND_PREFIX,
  };
}

function discordOf(env: Environment): DiscordConfig | undefined {
  if (!env.DISCORD_BOT_TOKEN) return undefined;
  return {
    token: env.DISCORD_BOT_TOKEN,
    applicationId: env.DISCORD_APPLICATION_ID,
    guildId: env.DISCORD_GUILD_ID,
    apiUrl: env.DISCORD_API_URL,
  };
}
