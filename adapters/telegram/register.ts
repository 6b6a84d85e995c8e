import type { Command } from "../../src/chat/command.ts";
import type { TelegramConfig } from "../../src/config.ts";
import { UserError } from "../../src/errors.ts";
import { Never, NotNow } from "../../src/outbox/platform.ts";
import { openApi } from "./open-api.ts";
import { problemOf, refusesToken } from "./problem.ts";
import { registerCommands } from "./register-commands.ts";

/** Sets the lists of commands now, for `purser register telegram`; a sentence on what was done. */
export async function registerTelegram(config: TelegramConfig, commands: readonly Command[]): Promise<string> {
  try {
    const set = await registerCommands(openApi(config), commands);
    return set.length === 0
      ? "Telegram has these commands already."
      : `Telegram has the commands now: ${set.map((one) => `${one.count} ${one.where}`).join(", ")}.`;
  } catch (error) {
    if (refusesToken(error)) throw new UserError("Telegram does not know TELEGRAM_BOT_TOKEN.");
    const problem = problemOf(error);
    if (problem instanceof NotNow) throw new UserError(`Telegram can't be reached now (${problem.message}).`);
    if (problem instanceof Never) throw new UserError(`Telegram refuses the commands (${problem.message}).`);
    throw error;
  }
}
