import { setTimeout as sleep } from "node:timers/promises";
import { type JsonLine, readJsonLine } from "../../../adapters/console/json-lines.ts";
import type { SlackConfig } from "../../../src/config.ts";
import { advanceTo } from "../../../src/jobs/advance.ts";
import type { Product } from "../../../src/product.ts";
import { type Serving, serve } from "../../../src/serve.ts";
import { readAdvance } from "../../../src/time/simulated-clock.ts";
import { sentFile } from "../../support/sent-file.ts";
import type { Shown, World as Story, SurfaceKind, Told } from "../../support/surface.ts";
import { untilConnected } from "../../support/until-connected.ts";
import { openBooks, ownerName, told, zoneOf } from "../surface-books.ts";
import { buttonsOf, nameOf, readShown } from "./read-shown.ts";
import { createPeople, type People, type Said } from "./server/people.ts";
import { type SlackServer, startSlack } from "./server/slack-server.ts";
import type { Channel, Message, User, View } from "./server/state.ts";
import { wireTo } from "./wire.ts";

/** The Slack of a story and what was said there, which outlive a restart of the product. */
interface Cast {
  readonly server: SlackServer;
  close(): Promise<void>;
  readonly people: People;
  /** What was said under an id of its own, and what came of it. */
  readonly said: Map<string, { readonly said: Said; readonly told: Told }>;
  /** How much had been seen when the last line was done. */
  read: number;
  /** A form that says what is wrong with it, and still stands open. */
  wrong?:
    | { readonly view: View; readonly fields: Readonly<Record<string, string>>; readonly field: string }
    | undefined;
}

/** Slack: a server on this machine, with people in direct messages and channels, reached by Socket Mode. */
export const slackSurface: SurfaceKind = {
  name: "slack",
  async open(product, story) {
    const cast = (story.platform as Cast | undefined) ?? (await newCast(story));
    story.platform = cast;
    const { server, people } = cast;
    await openBooks(product, story, {
      platform: "slack",
      account: `${server.state.team}/${people.named(ownerName).id}`,
    });
    const serving = await serveOn(server, product, story);
    // On a busy machine the start does not wait for the first connection.
    await untilConnected(serving);
    await settle(server, product, serving);
    const shown = async () => {
      await settle(server, product, serving);
      return told(readFrom(cast, cast.read));
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
        return actOut(cast, line, () => settle(server, product, serving));
      },
      stop: () => serving.stop(),
      wire: wireTo(server, serving, shown),
    };
  },
};

async function newCast({ clock }: Story): Promise<Cast> {
  const server = await startSlack(clock);
  return { server, close: server.close, people: createPeople(server.state, server.delivery), said: new Map(), read: 0 };
}

/** How a product reaches a Slack of this machine. */
export function configFor({ state, apiUrl }: SlackServer): SlackConfig {
  return {
    token: state.botToken,
    appToken: state.appToken,
    signingSecret: undefined,
    apiUrl,
    commandPrefix: "",
  };
}

/** Serves a product on a Slack of this machine. */
export async function serveOn(
  server: SlackServer,
  product: Product,
  { clock, log }: Pick<Story, "clock" | "log">,
  config: SlackConfig = configFor(server),
): Promise<Serving> {
  const served = { telegram: undefined, slack: config, discord: undefined, httpPort: config.appToken ? undefined : 0 };
  const serving = await serve(product, served, clock, log);
  await serving.begun;
  if (serving.port !== null) server.delivery.postTo(`http://127.0.0.1:${serving.port}/slack/events`);
  return serving;
}

type Acted = Exclude<JsonLine, { advance: string }>;

/** Acts a line out, waits for what the bot does about it, and reads what people see then. */
async function actOut(cast: Cast, line: Acted, settled: () => Promise<void>): Promise<Told> {
  const { people, server } = cast;
  const { state } = server;
  const user = people.named(line.as ?? ownerName);
  const place = line.in === undefined || line.in === "dm" ? people.direct(user) : people.channel(line.in);
  if ("suggest" in line) return suggested(cast, user, place, line.suggest, settled);
  const from = state.seen.length;
  const before = line.id === undefined ? undefined : cast.said.get(line.id);
  const errors: string[] = [];
  let said: Said | null = null;
  if (before) await people.repeat(before.said);
  else {
    const done = await perform(cast, line, { user, place, settled, errors });
    if (done === "no such button") return { ...told([]), error: `no button "${"click" in line ? line.click : ""}"` };
    said = done;
  }
  await settled();
  const seen = state.seen.slice(from);
  const forms = seen.flatMap((one) => (one.kind === "form" && one.view.open ? [shownForm(one.view)] : []));
  const fresh = told([...readFrom(cast, from), ...forms, ...errors.map((text) => inForm(text, user))]);
  if (before && fresh.messages.length === 0) return before.told;
  if (line.id !== undefined && said) cast.said.set(line.id, { said, told: fresh });
  return fresh;
}

interface Stage {
  readonly user: User;
  readonly place: Channel;
  readonly settled: () => Promise<void>;
  /** What a form says is wrong with it. */
  readonly errors: string[];
}

/** What the person of a line does on Slack; what they said, if it was a message. */
async function perform(
  cast: Cast,
  line: Exclude<Acted, { suggest: object }>,
  stage: Stage,
): Promise<Said | null | "no such button"> {
  const { people, server } = cast;
  const { state } = server;
  const { user, place } = stage;
  if ("click" in line) {
    const found = findButton(cast, line.click, line.on, place, user);
    if (!found) return "no such button";
    await people.press(user, found.message, found.button);
    return null;
  }
  if ("slash" in line) {
    await slash(cast, line.slash, line.options, stage);
    return null;
  }
  if ("file" in line) {
    const answered = line.reply === undefined ? undefined : messageCalled(state.channels.values(), line.reply);
    const where = answered && state.channels.get(answered.channel);
    const thread = answered && where ? { thread: answered.thread ?? answered.ts } : {};
    return people.say(user, where ?? place, line.caption, { files: [sentFile(line.file)], ...thread });
  }
  if ("form" in line) {
    const view = openForm(cast, user);
    if (!view) return "no such button";
    await fill(cast, view, line.form, stage);
    return null;
  }
  if (cast.wrong) {
    const { view, fields, field } = cast.wrong;
    cast.wrong = undefined;
    if (line.say === "cancel") view.open = false;
    else await fill(cast, view, { ...fields, [field]: line.say }, stage);
    return null;
  }
  if (line.edit !== undefined) {
    const known = cast.said.get(line.edit);
    if (known) await people.change(known.said, line.say);
    return null;
  }
  const replied = line.reply === undefined ? undefined : messageCalled(state.channels.values(), line.reply);
  const where = replied && state.channels.get(replied.channel);
  if (replied && where) return people.say(user, where, line.say, { thread: replied.thread ?? replied.ts });
  if (/^\s*\//.test(line.say)) {
    await slash(cast, line.say.trim(), undefined, stage);
    return null;
  }
  return people.say(user, place, line.say);
}

/** A command is typed with its options by name; where the command alone opens a form that has them all, that is filled in. */
async function slash(
  cast: Cast,
  given: string,
  options: Readonly<Record<string, string>> | undefined,
  stage: Stage,
): Promise<void> {
  const { people, server } = cast;
  const { user, place, settled } = stage;
  const [word = "", ...rest] = given.replace(/^\//, "").split(/\s+/);
  const command = reserved.includes(word) ? `/purser-${word}` : `/${word}`;
  const text = given.startsWith("/") ? given.replace(/^\/\S+\s*/, "") : rest.join(" ");
  const named = Object.entries(options ?? {}).map(([name, value]) => `${name}: ${value}`);
  const bare = options !== undefined && named.length > 0 && formHolds(word, rest.join(" "), options);
  if (!bare) {
    await people.slash(user, place, command, [text, ...named].filter((one) => one !== "").join(" ")).delivered;
    return;
  }
  await people.slash(user, place, command, text).delivered;
  await settled();
  const view = openForm(cast, user);
  if (!view) throw new Error(`${command} opened no form: ${server.state.remarks.join("; ")}`);
  await fill(cast, view, options, stage);
}

const reserved = ["invite", "join", "remind"];

/** The forms that stories fill in; other options are typed. */
const forms: Readonly<Record<string, readonly string[]>> = {
  income: ["amount", "client", "for", "on", "mode", "classification", "received", "refund", "invoice"],
  expense: ["amount", "for", "category", "vendor", "client", "on", "mode"],
};

function formHolds(word: string, action: string, options: Readonly<Record<string, string>>): boolean {
  return action === "" && Object.keys(options).every((name) => forms[word]?.includes(name));
}

/** Fills a form in and sends it; a menu is asked first for what it offers. */
async function fill(cast: Cast, view: View, fields: Readonly<Record<string, string>>, stage: Stage): Promise<void> {
  const { people } = cast;
  for (const [name, value] of Object.entries(fields)) {
    const input = (view.body.blocks as { block_id?: string; element?: { type: string } }[]).find(
      (one) => one.block_id === name,
    );
    if (!input) throw new Error(`the form has no field ${name}`);
    if (input.element?.type !== "external_select") continue;
    const offered = await people.suggest(stage.user, view, name, value, fields);
    if (!offered.some((one) => one.value.toLowerCase() === value.toLowerCase()))
      throw new Error(`${value} is not offered for ${name}`);
  }
  const { answer } = await people.submit(stage.user, view, fields);
  if (answer?.response_action !== "errors") return;
  const errors = answer.errors as Record<string, string>;
  stage.errors.push(...Object.values(errors));
  cast.wrong = { view, fields, field: Object.keys(errors)[0] ?? "" };
}

function openForm({ server }: Cast, user: User): View | undefined {
  return [...server.state.views.values()].findLast(
    (one) => one.user === user.id && one.open && one.body.type === "modal",
  );
}

async function suggested(
  cast: Cast,
  user: User,
  place: Channel,
  { command, option, typed }: { readonly command: string; readonly option: string; readonly typed: string },
  settled: () => Promise<void>,
): Promise<Told> {
  await cast.people.slash(user, place, `/${command.split(" ")[0]}`, command.split(" ").slice(1).join(" ")).delivered;
  await settled();
  const view = openForm(cast, user);
  const offered = view ? await cast.people.suggest(user, view, option, typed) : [];
  if (view) view.open = false;
  return { ...told([]), suggestions: offered.map(({ value }) => value).filter((one) => one !== typed) };
}

/** The newest button so called that the person sees; else one that only somebody else sees, pressed for mischief. */
function findButton(
  { server }: Cast,
  label: string,
  on: string | undefined,
  place: Channel,
  user: User,
): { readonly message: Message; readonly button: string } | null {
  const places = [
    place,
    ...[...server.state.channels.values()].filter((one) => one.kind === "im" && one.members.has(user.id)),
  ];
  const all = places.flatMap((one) => one.messages).filter((one) => on === undefined || nameOf(one) === on);
  const newest = all.toSorted((a, b) => Number(b.ts) - Number(a.ts));
  const mine = newest.filter((one) => !one.deleted && (one.seenBy === undefined || one.seenBy === user.id));
  for (const message of [...mine, ...newest]) {
    const button = buttonsOf(message).find((one) => one.id === label || isCalled(one.label, label));
    if (button) return { message, button: button.id };
  }
  if (!/^msg_\w+\.\d+$/.test(label)) return null;
  const message = newest.find((one) => one.user === server.state.bot);
  return message ? { message, button: label } : null;
}

/** Labels are shortened where they are long. */
function isCalled(shown: string, label: string): boolean {
  const [is, wanted] = [shown.toLowerCase(), label.toLowerCase()];
  return is === wanted || (is.endsWith("…") && wanted.startsWith(is.slice(0, -1)));
}

function messageCalled(channels: Iterable<Channel>, name: string): Message | undefined {
  return [...channels].flatMap((one) => one.messages).find((one) => nameOf(one) === name);
}

/** Waits until the bot has done all it will do about what was brought to it. */
export async function settle(server: SlackServer, product: Product, serving: Serving): Promise<void> {
  const activity = () => server.state.calls.length + server.state.seen.length;
  for (let quiet = 0, known = activity(); quiet < 3; quiet++) {
    await server.delivery.idle();
    await product.database.transaction(async () => undefined);
    await product.assistant.idle();
    await serving.courier.idle();
    await sleep(1);
    if (activity() !== known) quiet = -1;
    known = activity();
  }
}

/** A form that opened: it asks for what it needs. */
function shownForm({ body, user }: View): Shown {
  const inputs = (body.blocks as { type: string; optional?: boolean; label?: { text: string } }[]).filter(
    (one) => one.type === "input" && one.optional !== true,
  );
  return { ...inForm(inputs.map((one) => `${one.label?.text}?`).join("\n"), undefined), to: user };
}

function inForm(text: string, user: User | undefined): Shown {
  return { message: "form", to: user?.name ?? "", in: "dm", text, buttons: [], visibility: "person" };
}

/** What people came to see from one moment on; it is read then. */
function readFrom(cast: Cast, from: number): Shown[] {
  const { state } = cast.server;
  cast.read = state.seen.length;
  return readShown(state, state.seen.slice(from));
}
