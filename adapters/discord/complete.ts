import { type APIApplicationCommandAutocompleteInteraction, InteractionResponseType, Routes } from "discord.js";
import type { Door } from "../../src/outbox/door.ts";
import type { DiscordApi } from "./api.ts";
import { calledOf } from "./from-interaction.ts";

/** Longest name or value of a completion. */
const longest = 100;

/** Answers what is being typed into an option with what the books know, given the options filled in before it. */
export async function complete(
  parts: { readonly api: DiscordApi; readonly door: Door },
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<void> {
  const { api, door } = parts;
  const user = interaction.member?.user ?? interaction.user;
  const { command, slots, typing } = calledOf(interaction.data, door.commands);
  if (!user || !command || !typing) return;
  const shared = interaction.guild_id !== undefined;
  const channel = shared ? (interaction.channel?.id ?? interaction.channel_id ?? "") : "dm";
  const from = { platform: "discord", from: user.id, channel, private: !shared };
  const found = await door.suggest({ from, command: command.name, ...typing, slots });
  const choices = found
    .filter((value) => value.length > 0 && value.length <= longest)
    .map((value) => ({ name: value, value }));
  await api.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
    auth: false,
  });
}
