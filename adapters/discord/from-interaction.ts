import {
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from "discord.js";
import type { Slots } from "../../src/call.ts";
import type { Command } from "../../src/chat/command.ts";
import type { Inbound } from "../../src/chat/inbound.ts";
import { type Asked, encodeRoute } from "./route.ts";
import { commandOf, optionNamed, type SlashName, sentenceCommand } from "./slash-names.ts";
import { type Place, parentOf } from "./threads.ts";

/** An interaction that a person waits for an answer to: a command, a button, a menu or a form. */
export type Interaction =
  | APIChatInputApplicationCommandInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

/** Where an interaction was made, by whom, and how it is answered. */
export function askedOf(interaction: Interaction, at: Date): Asked {
  const channel = interaction.channel?.id ?? interaction.channel_id ?? "";
  const shared = interaction.guild_id !== undefined;
  const message = interaction.type === InteractionType.MessageComponent ? interaction.message : undefined;
  const ephemeral = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return {
    id: interaction.id,
    app: interaction.application_id,
    token: interaction.token,
    at: at.getTime(),
    channel,
    shared,
    ...(message ? { on: { message: message.id, alone: ephemeral || !shared, documents: documentsOn(message) } } : {}),
  };
}

/** The files of a message that are no pictures: those are of what it says at the moment. */
function documentsOn({ attachments }: Pick<APIMessage, "attachments">): string[] {
  const isPicture = ({ content_type: type, filename }: APIAttachment) =>
    type?.startsWith("image/") ?? /\.(?:png|jpe?g)$/i.test(filename);
  return attachments.filter((one) => !isPicture(one)).map(({ id }) => id);
}

/** What every event of an interaction tells. */
export function interactionEvent(interaction: Interaction, asked: Asked) {
  const user = interaction.member?.user ?? interaction.user;
  if (!user) throw new Error("an interaction of nobody");
  const { channel, shared } = asked;
  return {
    id: interaction.id,
    platform: "discord",
    from: user.id,
    name: user.global_name ?? user.username,
    channel: shared ? channel : "dm",
    ...(shared && interaction.channel?.name ? { channelName: `#${interaction.channel.name}` } : {}),
    ...withinOf(interaction),
    private: !shared,
    route: encodeRoute({ channel, shared, user: user.id, asked }),
    profile: { locale: interaction.locale },
  } as const;
}

/** The channel that the thread an interaction was made in is part of, if it is a thread. */
function withinOf({ channel }: Pick<APIInteraction, "channel">): { readonly within?: string } {
  const within = channel && parentOf(channel as Place);
  return within === undefined ? {} : { within };
}

/** A slash command as called: the command, if it is one of ours, and what was typed, by our options' names. */
export interface Called {
  readonly name: SlashName;
  readonly command: Command | undefined;
  readonly slots: Slots;
  /** The option being typed, where the person waits for completions. */
  readonly typing?: { readonly option: string; readonly typed: string };
}

/** The command that an interaction calls, with its options as typed and the one being typed. */
export function calledOf(
  data: { readonly name: string; readonly options?: readonly APIApplicationCommandInteractionDataOption[] },
  commands: readonly Command[],
): Called {
  const [first] = data.options ?? [];
  const sub = first?.type === ApplicationCommandOptionType.Subcommand ? first : undefined;
  const name = sub ? { word: data.name, sub: sub.name } : { word: data.name };
  const command = commandOf(name, commands);
  const slots: Record<string, string> = {};
  let typing: Called["typing"];
  for (const option of (sub ? sub.options : data.options) ?? []) {
    if (!("value" in option)) continue;
    const slot = optionNamed(option.name, command);
    if ("focused" in option && option.focused) typing = { option: slot, typed: String(option.value) };
    else slots[slot] = String(option.value);
  }
  return { name, command, slots, ...(typing ? { typing } : {}) };
}

/** A slash command as an event of the chat: a command with its slots, or the sentence that was typed into it. */
export function commandInbound(event: ReturnType<typeof interactionEvent>, called: Called): Inbound {
  const { name, command, slots } = called;
  const sentence = slots[sentenceCommand.option];
  if (name.word === sentenceCommand.name && sentence !== undefined)
    return { ...event, kind: "text", text: sentence, addressed: true };
  const words = name.sub === undefined ? name.word : `${name.word} ${name.sub}`;
  return { ...event, kind: "command", command: command?.name ?? words, slots };
}

/** What a button or a menu stands for. */
export function pressedId({ data }: APIMessageComponentInteraction): string {
  return data.component_type === ComponentType.StringSelect ? (data.values[0] ?? "") : data.custom_id;
}

/** The fields of a form as filled in, by their ids. */
export function filledFields({ data }: APIModalSubmitInteraction): Slots {
  const fields = data.components.flatMap((one) =>
    one.type === ComponentType.ActionRow ? one.components : one.type === ComponentType.Label ? [one.component] : [],
  );
  return Object.fromEntries(
    fields.flatMap((one) => ("value" in one && typeof one.value === "string" ? [[one.custom_id, one.value]] : [])),
  );
}

/** Whether an interaction is a typed slash command, not one of a menu. */
export function isChatCommand(interaction: APIInteraction): interaction is APIChatInputApplicationCommandInteraction {
  return interaction.type === InteractionType.ApplicationCommand && interaction.data.type === 1;
}
