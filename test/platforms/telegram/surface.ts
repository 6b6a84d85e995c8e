import { type JsonLine, readJsonLine } from "../../../adapters/console/json-lines.ts";
import { telegramName } from "../../../adapters/telegram/command-names.ts";
import { advanceTo } from "../../../src/jobs/advance.ts";
import type { Product } from "../../../src/product.ts";
import { type Serving, serve } from "../../../src/serve.ts";
import { readAdvance } from "../../../src/time/simulated-clock.ts";
import { sentFile } from "../../support/sent-file.ts";
import type { SurfaceKind, Told } from "../../support/surface.ts";
import { untilConnected } from "../../support/until-connected.ts";
import { openBooks, ownerName, told, zoneOf } from "../surface-books.ts";
import { type BotApi, startBotApi } from "./bot-api.ts";
import { findButton } from "./find-button.ts";
import { change, meet, newChat, type Place, press, say, sendFile } from "./people.ts";
import { nameOf, readShown } from "./read-shown.ts";
import { wireTo } from "./wire.ts";
import { type Chat, type Message, type Person, tell, type World } from "./world.ts";

type Somebody = Person & { readonly chat: Chat };

/** The people and chats of a story, which outlive a restart of the product. */
interface Cast {
  readonly api: BotApi;
  close(): Promise<void>;
  readonly people: Map<string, Somebody>;
  readonly groups: Map<string, Chat>;
  /** What was said under an id of its own, and what came of it. */
  readonly said: Map<string, { readonly message: Message; readonly told: Told }>;
  /** How much had been seen when the last line was done. */
  read: number;
}

const firstPerson = 1_001;

/** Telegram: a Bot API server on this machine, with people at private chats and groups. */
export const telegramSurface: SurfaceKind = {
  name: "telegram",
  async open(product, story) {
    const cast = (story.platform as Cast | undefined) ?? (await newCast());
    story.platform = cast;
    const { api } = cast;
    await openBooks(product, story, { platform: "telegram", account: String(personCalled(cast, ownerName).id) });
    const telegram = { token: api.world.token, apiRoot: api.url, webhook: undefined };
    const served = { telegram, slack: undefined, discord: undefined, httpPort: undefined };
    const serving = await serve(product, served, story.clock, story.log);
    await serving.begun;
    // On a busy machine the start does not wait for the first connection.
    await untilConnected(serving);
    const shown = async () => {
      await settled(api, product, serving);
      return toldFrom(cast, cast.read);
    };
    return {
      line: async (given) => {
        const line = readJsonLine(JSON.stringify(given));
        if ("error" in line) return { ...told([]), error: line.error };
        if ("advance" in line) {
          const to = readAdvance(line.advance, story.clock.now(), await zoneOf(product));
          await advanceTo(story.clock, serving.scheduler, to);
          return shown();
        }
        if ("suggest" in line) return { ...told([]), suggestions: [] };
        return actOut(cast, line, () => settled(api, product, serving));
      },
      stop: () => serving.stop(),
      wire: wireTo(api, serving, shown),
    };
  },
};

async function newCast(): Promise<Cast> {
  const api = await startBotApi();
  return { api, close: api.close, people: new Map(), groups: new Map(), said: new Map(), read: 0 };
}

type Acted = Exclude<JsonLine, { advance: string } | { suggest: object }>;

/** Acts a line out, waits for what the bot does about it, and reads what people see then. */
async function actOut(cast: Cast, line: Acted, settle: () => Promise<void>): Promise<Told> {
  const { world } = cast.api;
  const before = line.id === undefined ? undefined : cast.said.get(line.id);
  const from = world.seen.length;
  let message: Message | null = null;
  if (before) tell(world, "message", before.message);
  else {
    const acted = perform(cast, line);
    if (acted === "no such button") return { ...told([]), error: `no button "${"click" in line ? line.click : ""}"` };
    message = acted;
  }
  await settle();
  const fresh = toldFrom(cast, from);
  if (before && fresh.messages.length === 0) return before.told;
  if (line.id !== undefined && message) cast.said.set(line.id, { message, told: fresh });
  return fresh;
}

/** What the person of a line does on Telegram; the message it is, if it is one. */
function perform(cast: Cast, line: Acted): Message | null | "no such button" {
  const { world } = cast.api;
  const from = personCalled(cast, line.as ?? ownerName);
  const chat = line.in === undefined || line.in === "dm" ? from.chat : groupCalled(cast, line.in);
  if ("click" in line) {
    const found = findButton(world, { label: line.click, on: line.on, places: [chat, from.chat], from, chat });
    if (!found) return "no such button";
    press(world, from, found.message, found.button);
    return null;
  }
  if ("slash" in line) return said(cast, from, chat, commandText(line.slash, line.options));
  if ("file" in line) {
    const replyTo = line.reply === undefined ? undefined : shownAs(world, line.reply);
    return sendFile(
      world,
      { from, chat },
      { ...sentFile(line.file), caption: line.caption },
      replyTo ? { replyTo } : {},
    );
  }
  if ("form" in line) return said(cast, from, chat, Object.values(line.form).join(" "));
  if (line.edit !== undefined) {
    const known = cast.said.get(line.edit);
    return known ? change(world, known.message, line.say) : null;
  }
  if (line.reply === undefined) return said(cast, from, chat, line.say);
  const replyTo = shownAs(world, line.reply);
  const where = replyTo && world.chats.get(replyTo.chat.id);
  return said(cast, from, where ?? chat, line.say, replyTo ? { replyTo } : {});
}

/** The message of the bot that was read back under that name. */
function shownAs(world: World, name: string): Message | undefined {
  return [...world.chats.values()].flatMap((one) => [...one.messages.values()]).find((one) => nameOf(one) === name);
}

function said(cast: Cast, from: Person, chat: Chat, text: string, place: Place = {}): Message | null {
  const { world } = cast.api;
  const named = text.replace(/@purser\b/gi, `@${world.bot.username}`);
  return say(world, from, chat, named, place).at(-1) ?? null;
}

/** A command as it is typed on Telegram, with its options by name: `/invoice_pay invoice: INV-3 amount: 400`. */
function commandText(slash: string, options: Readonly<Record<string, string>> | undefined): string {
  if (slash.startsWith("/") && options === undefined) return slash;
  const given = Object.entries(options ?? {}).map(([name, value]) => ` ${name}: ${value}`);
  return `/${telegramName({ name: slash.replace(/^\//, "") })}${given.join("")}`;
}

function personCalled(cast: Cast, name: string): Somebody {
  const known = cast.people.get(name);
  if (known) return known;
  const person = meet(cast.api.world, {
    id: firstPerson + cast.people.size,
    first_name: name,
    username: name.replace(/\W/g, "_"),
    language_code: "en",
  });
  cast.people.set(name, person);
  return person;
}

function groupCalled(cast: Cast, name: string): Chat {
  const id = -1_001_000_000_000 - cast.groups.size;
  const group = cast.groups.get(name) ?? newChat(cast.api.world, { id, type: "supergroup", title: name });
  cast.groups.set(name, group);
  return group;
}

function placeOf(cast: Cast, chat: number): string {
  const person = [...cast.people].find(([, one]) => one.chat.id === chat);
  const group = [...cast.groups].find(([, one]) => one.id === chat);
  return person?.[0] ?? group?.[0] ?? String(chat);
}

async function settled(api: BotApi, product: Product, serving: Serving): Promise<void> {
  await api.taken();
  await product.assistant.idle();
  await new Promise((resolve) => setImmediate(resolve));
  await serving.courier.idle();
}

/** What people came to see from one moment on; it is read then. */
function toldFrom(cast: Cast, from: number): Told {
  const { world } = cast.api;
  cast.read = world.seen.length;
  return told(readShown(world.seen.slice(from), (chat) => placeOf(cast, chat)));
}
