import { type APIApplication, Routes } from "discord.js";
import type { Command } from "../../src/chat/command.ts";
import type { DiscordConfig } from "../../src/config.ts";
import { UserError } from "../../src/errors.ts";
import { Never, NotNow, TokenRefused } from "../../src/outbox/platform.ts";
import { createApis } from "./api.ts";
import { deliveryProblem } from "./problem.ts";
import { registerCommands } from "./register-commands.ts";

/** Registers the slash commands now, for `purser register discord`; a sentence on what was done. */
export async function registerDiscord(config: DiscordConfig, commands: readonly Command[]): Promise<string> {
  const { bot } = createApis(config);
  try {
    const application = config.applicationId ?? (await bot.get<APIApplication>(Routes.currentApplication())).id;
    const counts = await registerCommands(bot, { application, guild: config.guildId, commands });
    const where = config.guildId === undefined ? "everywhere" : `in server ${config.guildId}`;
    const { created, changed, removed, kept } = counts;
    return `Discord commands ${where}: ${created} added, ${changed} changed, ${removed} removed, ${kept} as they were.`;
  } catch (error) {
    const problem = deliveryProblem(error);
    if (problem instanceof TokenRefused) throw new UserError("Discord refuses DISCORD_BOT_TOKEN.");
    if (problem instanceof NotNow) throw new UserError(`Discord can't be reached now (${problem.message}).`);
    if (problem instanceof Never)
      throw new UserError(`Discord refuses the commands (${problem.message}): is the bot in that server?`);
    throw error;
  }
}
