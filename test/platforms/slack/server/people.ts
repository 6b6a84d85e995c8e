import type { Delivered, Delivery } from "./delivery.ts";
import {
  type Channel,
  channelOf,
  directWith,
  type Json,
  type Message,
  type State,
  type User,
  type View,
} from "./state.ts";
import { asSent, viewOf } from "./web-api.ts";

/** People at a Slack, who do what people do there. */
export interface People {
  named(name: string, profile?: { readonly zone?: string; readonly locale?: string }): User;
  direct(user: User): Channel;
  /** A channel in which the bot is, and the people who say something there. */
  channel(name: string): Channel;
  say(user: User, channel: Channel, text: string, more?: Saying): Said;
  change(said: Said, text: string): Promise<Delivered>;
  /** Slack brings an event once more. */
  repeat(said: Said): Promise<Delivered>;
  slash(user: User, channel: Channel, command: string, text: string): Called;
  press(user: User, message: Message, button: string): Promise<Delivered>;
  pressHome(user: User, button: string): Called;
  openHome(user: User): Promise<Delivered>;
  submit(user: User, view: View, fields: Readonly<Record<string, string>>): Promise<Delivered>;
  suggest(
    user: User,
    view: View,
    field: string,
    typed: string,
    fields?: Readonly<Record<string, string>>,
  ): Promise<readonly Suggested[]>;
}

/** One line of a menu that searches: what it says, and what choosing it fills in. */
export interface Suggested {
  readonly label: string;
  readonly value: string;
}

export interface Saying {
  /** The first message of the thread it is said in. */
  readonly thread?: string;
  readonly files?: readonly { readonly name: string; readonly bytes: Buffer }[];
}

export interface Said {
  readonly message: Message;
  readonly events: readonly Json[];
  readonly delivered: Promise<Delivered>;
}

export interface Called {
  readonly trigger: string;
  readonly payload: Json;
  readonly delivered: Promise<Delivered>;
}

export function createPeople(state: State, delivery: Delivery): People {
  const event = (body: Json): Json => ({
    token: "verification",
    team_id: state.team,
    api_app_id: state.appId,
    type: "event_callback",
    event_id: state.ids.next("Ev"),
    event_time: Math.floor(state.clock.now().getTime() / 1_000),
    authorizations: [
      { enterprise_id: null, team_id: state.team, user_id: state.bot, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event: body,
  });
  const bringEvents = async (events: readonly Json[]): Promise<Delivered> => {
    const all = await Promise.all(events.map((payload) => delivery.bring({ type: "events_api", payload })));
    return all.find((one) => !one.acknowledged) ?? (all[0] as Delivered);
  };
  const trigger = (user: User) => {
    const id = `${state.ids.next("")}.${state.team}.${state.ids.next("t")}`;
    state.triggers.set(id, { at: Date.now(), user: user.id, used: false });
    return id;
  };
  const answering = (user: User, channel: string, message?: Message) => {
    const id = state.ids.next("answer");
    const at = state.clock.now().getTime();
    state.answering.set(id, { user: user.id, channel, at, uses: 0, ...(message ? { message } : {}) });
    return `${state.url}/commands/${id}`;
  };
  const typeOf = ({ kind }: Channel) => (kind === "im" ? "im" : kind === "mpim" ? "mpim" : "channel");
  const eventsOf = (channel: Channel, body: Json, text: string): Json[] => {
    const heard = channel.members.has(state.bot);
    const named = text.includes(`<@${state.bot}>`) && channel.kind !== "im";
    return [
      ...(heard ? [event({ ...body, channel: channel.id, channel_type: typeOf(channel) })] : []),
      ...(named ? [event({ ...body, type: "app_mention", channel: channel.id })] : []),
    ];
  };
  const interaction = (user: User, payload: Json): Promise<Delivered> =>
    delivery.bring({
      type: "interactive",
      payload: {
        token: "verification",
        api_app_id: state.appId,
        team: { id: state.team, domain: "purser" },
        user: { id: user.id, username: user.name, name: user.name, team_id: state.team },
        enterprise: null,
        is_enterprise_install: false,
        ...payload,
      },
    });

  const people: People = {
    named: (name, { zone = "Europe/Berlin", locale = "en-US" } = {}) => {
      const known = [...state.users.values()].find((one) => one.name === name);
      if (known) return known;
      const id = `U${name.toUpperCase().replace(/\W/g, "")}`;
      const user: User = { id, name, zone, locale };
      state.users.set(id, user);
      return user;
    },
    direct: (user) => directWith(state, user),
    channel: (name) =>
      channelOf(state, `C${name.toUpperCase().replace(/\W/g, "")}`, () => ({
        kind: "channel",
        name,
        members: [state.bot],
      })),
    say: (user, channel, text, { thread, files = [] } = {}) => {
      if (channel.kind === "channel") channel.members.add(user.id);
      const message: Message = {
        channel: channel.id,
        ts: state.ids.ts(),
        user: user.id,
        ...(thread === undefined ? {} : { thread }),
        text: asWritten(state, text),
        blocks: [],
        files: files.map((file) => {
          const id = state.ids.next("F");
          state.files.set(id, file);
          return { id, name: file.name, title: file.name, mode: "hosted", size: file.bytes.length };
        }),
      };
      channel.messages.push(message);
      const body = {
        ...asSent(message),
        ...(message.files.length > 0 ? { subtype: "file_share", upload: true } : {}),
        client_msg_id: state.ids.next("client-"),
        team: state.team,
        event_ts: message.ts,
      };
      const events = eventsOf(channel, body, message.text);
      return { message, events, delivered: bringEvents(events) };
    },
    change: ({ message }, text) => {
      const channel = state.channels.get(message.channel) as Channel;
      const previous = asSent(message);
      message.text = asWritten(state, text);
      message.edited = state.ids.ts();
      return bringEvents([
        event({
          type: "message",
          subtype: "message_changed",
          hidden: true,
          channel: channel.id,
          channel_type: typeOf(channel),
          ts: message.edited,
          event_ts: message.edited,
          message: { ...asSent(message), team: state.team },
          previous_message: { ...previous, team: state.team },
        }),
      ]);
    },
    repeat: ({ events }) => bringEvents(events),
    slash: (user, channel, command, text) => {
      const id = trigger(user);
      const payload = {
        token: "verification",
        team_id: state.team,
        team_domain: "purser",
        channel_id: channel.id,
        channel_name: channel.kind === "im" ? "directmessage" : channel.name.replace(/^#/, ""),
        user_id: user.id,
        user_name: user.name,
        command,
        text: /^\/(\S*-)?settings$/.test(command) ? asWritten(state, text) : text,
        api_app_id: state.appId,
        is_enterprise_install: "false",
        response_url: answering(user, channel.id),
        trigger_id: id,
      };
      if (channel.kind === "channel") channel.members.add(user.id);
      return { trigger: id, payload, delivered: delivery.bring({ type: "slash_commands", payload }) };
    },
    press: (user, message, button) => {
      const { channel, ts, thread, seenBy } = message;
      return interaction(user, {
        type: "block_actions",
        container: {
          type: "message",
          message_ts: ts,
          channel_id: channel,
          is_ephemeral: seenBy !== undefined,
          ...(thread === undefined ? {} : { thread_ts: thread }),
        },
        trigger_id: trigger(user),
        channel: { id: channel, name: "directmessage" },
        ...(seenBy === undefined ? { message: asSent(message) } : {}),
        response_url: answering(user, channel, message),
        actions: [pressed(button)],
      });
    },
    pressHome: (user, button) => {
      const id = trigger(user);
      const home = state.home.get(user.id);
      const payload = {
        type: "block_actions",
        container: { type: "view", view_id: home?.id },
        trigger_id: id,
        view: home && viewOf(state, home),
        actions: [pressed(button)],
      };
      return { trigger: id, payload, delivered: interaction(user, payload) };
    },
    openHome: (user) =>
      bringEvents([
        event({
          type: "app_home_opened",
          user: user.id,
          channel: directWith(state, user).id,
          tab: "home",
          event_ts: state.ids.ts(),
        }),
      ]),
    submit: async (user, view, fields) => {
      const delivered = await interaction(user, {
        type: "view_submission",
        trigger_id: trigger(user),
        view: viewOf(state, view, valuesOf(view, fields)),
        response_urls: [],
      });
      if (delivered.acknowledged && delivered.answer?.response_action !== "errors") view.open = false;
      return delivered;
    },
    suggest: async (user, view, field, typed, fields = {}) => {
      const { answer } = await interaction(user, {
        type: "block_suggestion",
        container: { type: "view", view_id: view.id },
        view: viewOf(state, view, valuesOf(view, fields)),
        block_id: field,
        action_id: field,
        value: typed,
      });
      const { options = [] } = (answer ?? {}) as {
        options?: readonly { readonly text: { readonly text: string }; readonly value: string }[];
      };
      return options.map(({ text, value }) => ({ label: text.text, value }));
    },
  };

  function pressed(button: string): Json {
    return { type: "button", action_id: button, value: button, block_id: "b", action_ts: state.ids.ts() };
  }
  return people;
}

/** A text as Slack passes it on: marked where it names somebody or is an address, and escaped. */
function asWritten(state: State, text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped
    .replace(/https?:\/\/[^\s|]+/g, (address) => `<${address}>`)
    .replace(/(?<=^|\s)#(\w+)/g, (all, name: string) => {
      const channel = [...state.channels.values()].find((one) => one.name.replace(/^#/, "") === name);
      return channel ? `<#${channel.id}|${name}>` : all;
    })
    .replace(/@(\w+)/g, (all, name: string) => {
      const user = [...state.users.values()].find((one) => one.name.toLowerCase() === name.toLowerCase());
      return user ? `<@${user.id}>` : all;
    });
}

/** The fields of a form as filled in, as Slack sends them. */
function valuesOf(view: View, fields: Readonly<Record<string, string>>): Json {
  const inputs = (view.body.blocks as Json[]).filter((block) => block.type === "input");
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => {
      const { type, action_id } = element as { readonly type: string; readonly action_id: string };
      const value = fields[String(block_id)];
      const option = value === undefined ? null : { text: { type: "plain_text", text: value.slice(0, 75) }, value };
      return [
        block_id,
        {
          [action_id]: type === "plain_text_input" ? { type, value: value ?? null } : { type, selected_option: option },
        },
      ];
    }),
  );
}
