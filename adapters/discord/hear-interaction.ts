import { setTimeout as sleep } from "node:timers/promises";
import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmitInteraction,
  InteractionResponseType,
  InteractionType,
  Routes,
} from "discord.js";
import type { Command } from "../../src/chat/command.ts";
import type { Inbound } from "../../src/chat/inbound.ts";
import type { Asker } from "../../src/chat/member-scope.ts";
import type { Door } from "../../src/outbox/door.ts";
import type { Clock } from "../../src/time/clock.ts";
import { sayFor } from "../../src/words/words.ts";
import type { Acknowledgements } from "./acknowledge.ts";
import { type AnswerParts, answer } from "./answer.ts";
import { menuPrefix } from "./components.ts";
import { filledSlots, formOf, formPrefix, opensForm } from "./form.ts";
import { correctPrefix, problemsPage, slotsFrom } from "./form-problems.ts";
import {
  askedOf,
  calledOf,
  commandInbound,
  filledFields,
  type Interaction,
  interactionEvent,
  isChatCommand,
  pressedId,
} from "./from-interaction.ts";
import { type Page, renderReply } from "./render.ts";
import type { Asked } from "./route.ts";
import { openPrefix } from "./show.ts";

/** What taking interactions in needs. */
export interface HearParts extends AnswerParts {
  readonly door: Door;
  readonly clock: Clock;
  readonly acknowledgements: Acknowledgements;
}

/** A form has to be the first answer, within 3 s: whether the person may use it, and in what language, is not waited for longer than this. */
const decidesWithinMs = 1_000;

/** Takes in a command, a button, a menu or a form, and sees to it that Discord hears of it in time. */
export async function hearInteraction(parts: HearParts, interaction: APIInteraction): Promise<void> {
  const at = parts.clock.now();
  if (isChatCommand(interaction)) return hearCommand(parts, interaction, askedOf(interaction, at));
  if (interaction.type === InteractionType.ModalSubmit) return hearForm(parts, interaction, askedOf(interaction, at));
  if (interaction.type === InteractionType.MessageComponent)
    return hearPress(parts, interaction, askedOf(interaction, at));
}

async function hearCommand(
  parts: HearParts,
  interaction: APIChatInputApplicationCommandInteraction,
  asked: Asked,
): Promise<void> {
  const event = interactionEvent(interaction, asked);
  const called = calledOf(interaction.data, parts.door.commands);
  const { command, slots } = called;
  if (command && opensForm(command, slots)) {
    const deciding = Promise.all([parts.door.mayUse(event, command.name), localeOf(parts, interaction, event)]);
    const [usable, locale] = await inTime(deciding, [true, interaction.locale]);
    if (usable) return openForm(parts, asked, formOf(command, slots, locale));
  }
  if (parts.acknowledgements.begin(asked)) await take(parts, asked, commandInbound(event, called));
}

async function hearPress(parts: HearParts, interaction: APIMessageComponentInteraction, asked: Asked): Promise<void> {
  const id = pressedId(interaction);
  if (id.startsWith(openPrefix)) return openAnswer(parts, interaction, asked, id.slice(openPrefix.length));
  if (id.startsWith(correctPrefix)) {
    const command = parts.door.commands.find((one) => one.name === id.slice(correctPrefix.length));
    if (command) return openAgain(parts, interaction, asked, command);
  }
  if (id.startsWith(menuPrefix) || !parts.acknowledgements.begin(asked)) return;
  await take(parts, asked, { ...interactionEvent(interaction, asked), kind: "button", button: id });
}

async function hearForm(parts: HearParts, interaction: APIModalSubmitInteraction, asked: Asked): Promise<void> {
  if (!parts.acknowledgements.begin(asked)) return;
  const name = interaction.data.custom_id.slice(formPrefix.length);
  const command = parts.door.commands.find((one) => one.name === name);
  const slots = filledSlots(filledFields(interaction), command);
  const event = interactionEvent(interaction, asked);
  if (command) {
    const problems = await parts.door.check({ from: event, command: name, slots });
    if (Object.keys(problems).length > 0) {
      const locale = await localeOf(parts, interaction, event);
      return reply(parts, asked, [problemsPage({ command, slots, problems }, locale)]);
    }
  }
  await take(parts, asked, { ...event, kind: "command", command: name, slots });
}

/** Hands an event to the door; one that gets no answer ends without a trace. */
async function take(parts: HearParts, asked: Asked, inbound: Inbound): Promise<void> {
  const { answered } = await parts.door.accept(inbound);
  if (!(await answered)) await parts.acknowledgements.dismiss(asked);
}

async function openForm(parts: HearParts, asked: Asked, data: APIModalInteractionResponseCallbackData): Promise<void> {
  await parts.apis.interactions.post(Routes.interactionCallback(asked.id, asked.token), {
    body: { type: InteractionResponseType.Modal, data },
    auth: false,
  });
}

/** Opens an answer that was for one person alone and could not be sent to them. */
async function openAnswer(
  parts: HearParts,
  interaction: APIMessageComponentInteraction,
  asked: Asked,
  id: string,
): Promise<void> {
  if (!parts.acknowledgements.begin(asked)) return;
  const event = interactionEvent(interaction, asked);
  const kept = await parts.door.messageFor(event, id);
  if (kept) return reply(parts, asked, renderReply(kept));
  const { chat } = sayFor(await localeOf(parts, interaction, event));
  await reply(parts, asked, renderReply({ text: chat.othersButton, buttons: [], files: [] }));
}

/** Opens a form again with what had been filled in. */
async function openAgain(
  parts: HearParts,
  interaction: APIMessageComponentInteraction,
  asked: Asked,
  command: Command,
): Promise<void> {
  const telling = localeOf(parts, interaction, interactionEvent(interaction, asked));
  const locale = await inTime(telling, interaction.locale);
  await openForm(parts, asked, formOf(command, slotsFrom(interaction.message.embeds, command), locale));
}

/** Whose language is spoken: the member's, or what Discord's client of somebody unknown is set to. */
async function localeOf({ door }: HearParts, { locale }: Interaction, asker: Asker): Promise<string> {
  return (await door.localeOf(asker)) ?? locale;
}

/** What something comes to, or what is taken for it where that is not known in time for a form. */
function inTime<T>(work: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([work, sleep(decidesWithinMs, otherwise)]);
}

/** Answers by itself, to the person alone, what is no event of the chat. */
async function reply(parts: HearParts, asked: Asked, pages: readonly Page[]): Promise<void> {
  await answer(parts, { asked, pages, alone: true, replaces: false, again: false });
}
