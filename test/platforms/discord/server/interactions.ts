import { alreadyAcknowledged, expiredToken, invalidForm, unknown } from "./fault.ts";
import { deleteMessage, editByBot, postByBot, postThinking, type Said, toWire } from "./messages.ts";
import { choices, modal, readBody, webhookMessage } from "./shapes.ts";
import type { Attachment, Interaction, InteractionType, Message, State } from "./state.ts";

const answerWithinMs = 3_000;
const tokenLivesMs = 15 * 60_000;
const ephemeral = 64;

/** Which first responses Discord takes to which interactions. */
const responses: Readonly<Record<InteractionType, readonly number[]>> = {
  command: [4, 5, 9],
  component: [4, 5, 6, 7, 9],
  form: [4, 5, 6, 7],
  completion: [8],
};

/** The first response to an interaction, within 3 seconds, once. */
export function respond(
  state: State,
  interaction: Interaction | undefined,
  body: { readonly type: number; readonly data?: unknown },
  files: readonly Attachment[],
): Message | undefined {
  if (!interaction) throw unknown.interaction();
  if (interaction.acknowledged) throw alreadyAcknowledged();
  if (state.now() - interaction.at > answerWithinMs) throw unknown.interaction();
  if (!responses[interaction.type].includes(body.type)) throw invalidForm("type", `may not be ${body.type}`);
  const message = respondBy(state, interaction, body, files);
  interaction.acknowledged = true;
  if (message) interaction.original = message;
  return message;
}

function respondBy(
  state: State,
  interaction: Interaction,
  { type, data }: { readonly type: number; readonly data?: unknown },
  files: readonly Attachment[],
): Message | undefined {
  switch (type) {
    case 4: {
      const said = readBody(webhookMessage, data);
      return postByBot(state, interaction.channel, { ...said, files }, originOf(interaction, said.flags));
    }
    case 5: {
      const { flags } = (data ?? {}) as { flags?: number };
      return postThinking(
        state,
        interaction.channel,
        flags === ephemeral ? interaction.user.id : undefined,
        interaction.id,
      );
    }
    case 6:
      return interaction.message;
    case 7:
      if (!interaction.message) throw invalidForm("type", "needs a message");
      return editByBot(state, interaction.message, saidBy(readBody(webhookMessage, data), files));
    case 8:
      interaction.choices = readBody(choices, data).choices;
      return undefined;
    default:
      interaction.modal = readBody(modal, data);
      return undefined;
  }
}

/** The interaction a webhook's token stands for, while it is good. */
export function interactionOf(state: State, token: string): Interaction {
  const interaction = [...state.interactions.values()].find((one) => one.token === token);
  if (!interaction?.acknowledged) throw unknown.webhook();
  if (state.now() - interaction.at > tokenLivesMs) throw expiredToken();
  return interaction;
}

/** A further message of an interaction; right after "thinking" it takes that place, and stays as private as that was. */
export function followUp(state: State, interaction: Interaction, body: unknown, files: readonly Attachment[]): Message {
  const said = readBody(webhookMessage, body);
  const { original } = interaction;
  if (original?.loading && !original.deleted) return editByBot(state, original, saidBy(said, files));
  return postByBot(state, interaction.channel, { ...said, files }, originOf(interaction, said.flags));
}

/** A message of an interaction: the first response, or another by its id. */
export function messageOf(state: State, interaction: Interaction, id: string): Message {
  const message = id === "@original" ? interaction.original : state.messages.get(id);
  const own = message && (message === interaction.original || message.interaction === interaction.id);
  if (!own || message.deleted) throw unknown.message();
  return message;
}

export function editMessage(
  state: State,
  interaction: Interaction,
  id: string,
  body: unknown,
  files: readonly Attachment[],
): Message {
  return editByBot(state, messageOf(state, interaction, id), saidBy(readBody(webhookMessage, body), files));
}

export function removeMessage(state: State, interaction: Interaction, id: string): void {
  deleteMessage(state, messageOf(state, interaction, id));
}

/** What a first response tells when asked to. */
export function callbackResult(
  state: State,
  interaction: Interaction,
  type: number,
  message: Message | undefined,
): object {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type === "command" ? 2 : interaction.type === "component" ? 3 : 5,
      ...(message ? { response_message_id: message.id } : {}),
    },
    ...(message ? { resource: { type, message: toWire(state, message) } } : {}),
  };
}

function originOf(interaction: Interaction, flags: number | undefined) {
  const seen = flags === ephemeral ? { seenBy: interaction.user.id } : {};
  return { interaction: interaction.id, ...seen };
}

function saidBy(said: Omit<Said, "files">, files: readonly Attachment[]): Said {
  return { ...said, files };
}
