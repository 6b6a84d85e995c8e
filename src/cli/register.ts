import { commands } from "../../commands/index.ts";
import { type Config, readConfig } from "../config.ts";
import { UserError } from "../errors.ts";
import type { Subcommand } from "./command-line.ts";

/** Registers the commands on one platform; a sentence on what was done. */
type Registrar = (config: Config) => Promise<string>;

/** The platforms that are told which commands there are; each is loaded only when asked for. */
const registrars: Readonly<Record<string, Registrar>> = {
  telegram: async ({ telegram }) => {
    if (!telegram) throw new UserError("TELEGRAM_BOT_TOKEN is not set.");
    return (await import("../../adapters/telegram/register.ts")).registerTelegram(telegram, commands);
  },
  discord: async ({ discord }) => {
    if (!discord) throw new UserError("DISCORD_BOT_TOKEN is not set.");
    return (await import("../../adapters/discord/register.ts")).registerDiscord(discord, commands);
  },
};

/** `purser register telegram|discord`: tells a platform which commands there are, sending only what differs. */
export const register: Subcommand = {
  name: "register",
  summary: "Tell a platform which slash commands there are",
  usage: `purser register ${Object.keys(registrars).join("|")}`,
  options: {},
  positionals: 1,
  async run({ words }) {
    const registrar = registrars[words[0] ?? ""];
    if (!registrar) throw new UserError(`Say which platform: purser register ${Object.keys(registrars).join("|")}`);
    process.stdout.write(`${await registrar(readConfig())}\n`);
    return 0;
  },
};
