import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type JsonLine, readJsonLine } from "../../../adapters/console/json-lines.ts";
import { slashNameOf, slashOption } from "../../../adapters/discord/slash-names.ts";
import { advanceTo } from "../../../src/jobs/advance.ts";
import type { Product } from "../../../src/product.ts";
import type { Serving } from "../../../src/serve.ts";
import { readAdvance } from "../../../src/time/simulated-clock.ts";
import { sentFile } from "../../support/sent-file.ts";
import type { SurfaceKind, Told } from "../../support/surface.ts";
import { untilConnected } from "../../support/until-connected.ts";
import { openBooks, ownerName, told, zoneOf } from "../surface-books.ts";
import { readShown } from "./read-shown.ts";
import { serveOn } from "./serve-on.ts";
import { type DiscordServer, startDiscord } from "./server/discord-server.ts";
import { findControl } from "./server/find-control.ts";
import type { Channel, Interaction, Message, User } from "./server/state.ts";
import { wireTo } from "./wire.ts";

/** What a story's people have said, which outlives a restart of the product. */
interface Cast {
  readonly server: DiscordServer;
  close(): Promise<void>;
  /** What was said under an id of its own, and what came of it. */
  readonly said: Map<string, { readonly message: Message; readonly told: Told }>;
  /** How much had been shown when the last line was done. */
  read: number;
}

/** Discord: a server on this machine, with people in direct messages and in a guild's channels. */
export const discordSurface: SurfaceKind = {
  name: "discord",
  async open(product, story) {
    const cast = (story.platform as Cast | undefined) ?? (await newCast());
    story.platform = cast;
    const { server } = cast;
    await openBooks(product, story, { platform: "discord", account: server.people.named(ownerName).id });
    const serving = await serveOn(server, product, story);
    // On a busy machine the start does not wait for the first connection.
    await untilConnected(serving);
    const shown = async () => {
      await settle(server, product, serving);
      return toldFrom(cast, cast.read);
    };
    await settle(server, product, serving);
    return {
      line: async (given) => {
        const line = readJsonLine(JSON.stringify(given));
        if ("error" in line) return { ...told([]), error: line.error };
        if ("advance" in line) {
          const to = readAdvance(line.advance, story.clock.now(), await zoneOf(product));
          await advanceTo(story.clock, serving.scheduler, to);
          return shown();
        }
        return actOut(cast, line, product, serving);
      },
      stop: () => serving.stop(),
      wire: wireTo(server, serving, shown),
    };
  },
};

async function newCast(): Promise<Cast> {
  const server = await startDiscord();
  return { server, close: server.close, said: new Map(), read: 0 };
}

type Acted = Exclude<JsonLine, { advance: string }>;

/** Acts a line out, waits for what the bot does about it, and reads what people see then. */
async function actOut(cast: Cast, line: Acted, product: Product, serving: Serving): Promise<Told> {
  const { server, said } = cast;
  const { state, people } = server;
  const user = people.named(line.as ?? ownerName);
  const place =
    line.in === undefined || line.in === "dm" ? people.directWith(user) : server.channel(line.in.replace(/^#/, ""));
  if ("suggest" in line) {
    const { command, option, typed } = line.suggest;
    const interaction = people.type(user, place, pathOf(product, command), { option: slashOption(option), typed });
    await settle(server, product, serving, interaction);
    return { ...told([]), suggestions: (interaction.choices ?? []).map((one) => one.value) };
  }
  const from = state.shown.length;
  const before = line.id === undefined ? undefined : said.get(line.id);
  const done = before ? again(server, before.message) : perform(cast, line, user, place, product);
  if (done === "no such button") return { ...told([]), error: `no button "${"click" in line ? line.click : ""}"` };
  await settle(server, product, serving, done && "token" in done ? done : undefined);
  if ("slash" in line && done && "modal" in done && done.modal) {
    // The form is closed, and the command typed out instead.
    people.post(user, place, { content: commandText(line.slash, line.options) });
    await settle(server, product, serving);
  }
  const fresh = toldFrom(cast, from);
  if (before && fresh.messages.length === 0) return before.told;
  if (line.id !== undefined && done && "content" in done) said.set(line.id, { message: done, told: fresh });
  return fresh;
}

/** The gateway delivers a message once more, as after a connection that broke. */
function again(server: DiscordServer, message: Message): Message {
  server.people.repeat(message);
  return message;
}

/** What the person of a line does on Discord: the message it is, or the interaction. */
function perform(
  { server, said }: Cast,
  line: Exclude<Acted, { suggest: object }>,
  user: User,
  place: Channel,
  product: Product,
): Message | Interaction | null | "no such button" {
  const { people, state } = server;
  const say = (text: string, answers?: string) =>
    people.write(user, answers === undefined ? place : channelOf(server, answers, place), {
      content: text.replace(/@purser\b/gi, `<@${state.self.id}>`),
      ...(answers === undefined ? {} : { answers }),
    });
  if ("click" in line) {
    const found = findControl(state, { label: line.click, on: line.on, user, place });
    return found ? people.press(user, found.message, found.control) : "no such button";
  }
  if ("slash" in line) {
    if (line.options === undefined && line.slash.startsWith("/")) return say(line.slash);
    return (
      slash(server, product, user, place, line.slash, line.options ?? {}) ?? say(commandText(line.slash, line.options))
    );
  }
  if ("file" in line)
    return people.post(user, place, {
      content: line.caption,
      files: [{ id: state.ids.next(), filename: basename(line.file), content: String(sentFile(line.file).bytes) }],
      ...(line.reply === undefined ? {} : { answers: line.reply }),
    });
  if ("form" in line) {
    const open = [...state.interactions.values()].findLast((one) => one.modal && one.user === user);
    return open?.modal ? people.submit(user, place, open.modal, line.form, open.message) : "no such button";
  }
  if (line.edit === undefined) return say(line.say, line.reply);
  const known = said.get(line.edit);
  if (known) people.edit(known.message, line.say);
  return null;
}

/** A slash command as Discord's client sends it; null where that would not take the options, and people type it. */
function slash(
  { people }: DiscordServer,
  product: Product,
  user: User,
  place: Channel,
  name: string,
  options: Readonly<Record<string, string>>,
): Interaction | null {
  const given = Object.fromEntries(Object.entries(options).map(([option, value]) => [slashOption(option), value]));
  const path = pathOf(product, name.replace(/^\//, ""));
  return people.takes(path, given) ? people.slash(user, place, path, given) : null;
}

function commandText(name: string, options: Readonly<Record<string, string>> | undefined): string {
  const given = Object.entries(options ?? {}).map(([option, value]) => ` ${option}: ${value}`);
  return `/${name}${given.join("")}`;
}

function pathOf({ commands }: Product, name: string): string[] {
  const command = commands.find((one) => one.name === name);
  if (!command) return name.split(" ");
  const { word, sub } = slashNameOf(command, commands);
  return sub === undefined ? [word] : [word, sub];
}

function channelOf({ state }: DiscordServer, message: string, place: Channel): Channel {
  return state.channels.get(state.messages.get(message)?.channel ?? "") ?? place;
}

/** Waits until the bot has done all it will do about what was told so far. */
export async function settle(
  server: DiscordServer,
  product: Product,
  serving: Serving,
  interaction?: Interaction,
): Promise<void> {
  await server.gateway.heard();
  const activity = () => server.calls.length + server.state.shown.length;
  const answered = () => !interaction || interaction.acknowledged || interaction.type === "component";
  for (let quiet = 0, known = activity(); quiet < 3 || !answered(); quiet++) {
    await product.database.transaction(async () => undefined);
    await product.assistant.idle();
    await serving.courier.idle();
    await sleep(2);
    if (activity() !== known) quiet = -1;
    known = activity();
  }
}

/** What was shown from one moment on; it is read then. */
function toldFrom(cast: Cast, from: number): Told {
  const { state } = cast.server;
  cast.read = state.shown.length;
  return told(readShown(state, state.shown.slice(from)));
}
