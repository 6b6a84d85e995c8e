import { type GatewaySide, intent } from "./gateway.ts";
import { deleteMessage, longestTyped, postByPerson, toWire } from "./messages.ts";
import type { ModalBody } from "./shapes.ts";
import {
  type Attachment,
  type Channel,
  channelToWire,
  directChannel,
  guildOf,
  type Interaction,
  type InteractionType,
  type Message,
  personNamed,
  type Registered,
  type State,
  type User,
} from "./state.ts";

/** What people do on Discord, as the bot hears of it. */
export interface People {
  /** Somebody of that name; new when there is none. */
  named(name: string): User;
  directWith(user: User): Channel;
  post(
    user: User,
    channel: Channel,
    said: { content: string; answers?: string; forwards?: string; files?: readonly Attachment[] },
  ): Message;
  /** Types a message and sends it; what is too long for one, the client sends as a file. */
  write(user: User, channel: Channel, said: { content: string; answers?: string }): Message;
  /** The gateway delivers a message once more. */
  repeat(message: Message): void;
  edit(message: Message, content: string): void;
  /** Adds the preview of an address: an update that nobody made. */
  preview(message: Message): void;
  remove(message: Message): void;
  /** Runs a registered command: its word, its subcommand, and options by their names; refused where Discord's client does. */
  slash(user: User, channel: Channel, path: readonly string[], options: Readonly<Record<string, string>>): Interaction;
  /** Whether Discord's client lets a command be run like that. */
  takes(path: readonly string[], options: Readonly<Record<string, string>>): boolean;
  /** Types into an option that completes. */
  type(
    user: User,
    channel: Channel,
    path: readonly string[],
    typing: { option: string; typed: string; others?: Readonly<Record<string, string>> },
  ): Interaction;
  /** Presses a button, or chooses in a menu: the id it has now or had before (a press may cross a change on its way). */
  press(user: User, message: Message, control: { id: string; menu?: string }): Interaction;
  /** Sends a form off. */
  submit(
    user: User,
    channel: Channel,
    form: ModalBody,
    values: Readonly<Record<string, string>>,
    on?: Message,
  ): Interaction;
}

export function createPeople(state: State, gateway: GatewaySide): People {
  const begin = (type: InteractionType, user: User, channel: Channel, data: object, message?: Message): Interaction => {
    const id = state.ids.next();
    const interaction: Interaction = {
      id,
      token: `aW50${id}`,
      type,
      user,
      channel,
      at: state.now(),
      acknowledged: false,
      ...(message ? { message } : {}),
    };
    state.interactions.set(id, interaction);
    gateway.tell("INTERACTION_CREATE", 0, () => interactionToWire(state, interaction, data));
    return interaction;
  };

  const post = (...[user, channel, said]: Parameters<People["post"]>) => {
    const message = postByPerson(state, channel, user, said);
    tellOf("MESSAGE_CREATE", message);
    return message;
  };

  const tellOf = (type: string, message: Message) => tellMessage(state, gateway, type, message);

  return {
    named: (name) => personNamed(state, name),
    directWith: (user) => directChannel(state, user.id),
    post,
    write: (user, channel, said) => {
      if (said.content.length <= longestTyped) return post(user, channel, said);
      const file = { id: state.ids.next(), filename: "message.txt", content: said.content };
      return post(user, channel, { ...said, content: "", files: [file] });
    },
    repeat: (message) => tellOf("MESSAGE_CREATE", message),
    edit: (message, content) => {
      message.content = content;
      message.edited = new Date(state.now()).toISOString();
      tellOf("MESSAGE_UPDATE", message);
    },
    preview: (message) => tellOf("MESSAGE_UPDATE", message),
    remove: (message) => deleteMessage(state, message),
    slash: (user, channel, path, options) => {
      const command = checkSlash(state, path, options);
      const given = Object.entries(options).map(([name, value]) => ({ type: 3, name, value }));
      return begin("command", user, channel, commandData(command, path, given));
    },
    takes: (path, options) => {
      try {
        return checkSlash(state, path, options) !== null;
      } catch {
        return false;
      }
    },
    type: (user, channel, path, { option, typed, others = {} }) => {
      const { command, leaf } = findCommand(state, path);
      if (!optionsOf(leaf).find((one) => one.name === option)?.autocomplete)
        throw new Error(`the option ${option} does not complete`);
      const given = Object.entries(others).map(([name, value]) => ({ type: 3, name, value }));
      const focused = { type: 3, name: option, value: typed, focused: true };
      return begin("completion", user, channel, commandData(command, path, [...given, focused]));
    },
    press: (user, message, { id, menu }) => {
      const data =
        menu === undefined
          ? { component_type: 2, custom_id: id }
          : { component_type: 3, custom_id: menu, values: [id] };
      const channel = state.channels.get(message.channel);
      if (!channel) throw new Error("a message in no channel");
      return begin("component", user, channel, data, message);
    },
    submit: (user, channel, form, values, on) => {
      const components = form.components.map(({ component }, index) => {
        const value = values[component.custom_id] ?? "";
        if (component.required && value === "") throw new Error(`Discord's client wants ${component.custom_id}`);
        if (value.length > component.max_length) throw new Error(`${component.custom_id} is too long`);
        return {
          type: 18,
          id: index * 2 + 1,
          component: { type: 4, id: index * 2 + 2, custom_id: component.custom_id, value },
        };
      });
      return begin("form", user, channel, { custom_id: form.custom_id, components }, on);
    },
  };
}

/** Tells of a message those who may see it; without the Message Content intent most of what servers say is blank. */
export function tellMessage(state: State, gateway: GatewaySide, type: string, message: Message): void {
  const channel = state.channels.get(message.channel);
  const shared = channel?.person === undefined;
  const guild = channel && guildOf(state, channel);
  gateway.tell(type, shared ? intent.guildMessages : intent.directMessages, (intents) => {
    const wire = { ...toWire(state, message), ...(guild === undefined ? {} : { guild_id: guild }) };
    const readable =
      !shared ||
      (intents & intent.messageContent) !== 0 ||
      message.mentions.includes(state.self.id) ||
      message.author.bot;
    return readable ? wire : { ...wire, content: "", embeds: [], attachments: [], components: [] };
  });
}

/** An interaction as the gateway tells it. */
function interactionToWire(state: State, interaction: Interaction, data: object): object {
  const { id, token, type, user, channel, message } = interaction;
  const shared = channel.person === undefined;
  const types = { command: 2, component: 3, completion: 4, form: 5 } as const;
  const member = { user, roles: [], joined_at: null, deaf: false, mute: false, permissions: "0", flags: 0 };
  return {
    id,
    token,
    type: types[type],
    application_id: state.application,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelToWire(channel),
    ...(shared
      ? { guild_id: guildOf(state, channel), member, guild_locale: "en-US", context: 0 }
      : { user, context: 1 }),
    locale: state.locales.get(user.id) ?? "en-US",
    app_permissions: "0",
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
    ...(message ? { message: toWire(state, message) } : {}),
  };
}

interface Leaf {
  readonly options: Registered["options"];
}

/** A command as the person sees it: those of the server, else those registered everywhere. */
function findCommand(state: State, [word = "", sub]: readonly string[]): { command: Registered; leaf: Leaf } {
  const command = [...state.commands]
    .sort((a, b) => Number(b.guild !== null) - Number(a.guild !== null))
    .find((one) => one.name === word);
  if (!command) throw new Error(`there is no command /${word}`);
  const subs = command.options.filter((one) => one.type === 1);
  if (sub === undefined && subs.length > 0) throw new Error(`/${word} can't be run by itself`);
  const leaf = sub === undefined ? command : subs.find((one) => one.name === sub);
  if (!leaf) throw new Error(`there is no command /${word} ${sub}`);
  return { command, leaf };
}

function optionsOf({ options }: Leaf) {
  return options.flatMap((one) => (one.type === 3 ? [one] : []));
}

/** The command so called, when Discord's client would let it be run with those options; an error otherwise. */
function checkSlash(state: State, path: readonly string[], options: Readonly<Record<string, string>>): Registered {
  const { command, leaf } = findCommand(state, path);
  const known = optionsOf(leaf);
  for (const [name, value] of Object.entries(options)) checkOption(known, name, value);
  const missing = known.find((one) => one.required && options[one.name] === undefined);
  if (missing) throw new Error(`Discord's client wants the option ${missing.name}`);
  return command;
}

function checkOption(known: ReturnType<typeof optionsOf>, name: string, value: string): void {
  const option = known.find((one) => one.name === name);
  if (!option) throw new Error(`there is no option ${name}`);
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value))
    throw new Error(`${value} is none of the choices of ${name}`);
  if (value === "" || value.length > (option.max_length ?? 6000)) throw new Error(`${name} is too short or too long`);
}

function commandData(command: Registered, [, sub]: readonly string[], given: readonly object[]): object {
  const options = sub === undefined ? given : [{ type: 1, name: sub, options: given }];
  return { id: command.id, name: command.name, type: 1, options };
}
