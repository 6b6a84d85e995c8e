import * as z from "zod";
import { readSlash } from "../../src/chat/slash.ts";
import { sayFor } from "../../src/words/words.ts";
import { inTeam } from "./accounts.ts";
import { type Doing, placeOf, routeOf } from "./doing.ts";
import { decidesWithinMs, formOf, opensForm } from "./form.ts";
import { orElse } from "./or-else.ts";
import type { Patience } from "./patience.ts";
import { isDirect } from "./route.ts";
import { sentenceWord, wordOf } from "./slash-names.ts";
import { eventOf, type HearParts, sayLost, takeIn } from "./take-in.ts";
import { readTyped } from "./typed-text.ts";

const called = z.object({
  command: z.string(),
  text: z.string().default(""),
  team_id: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  channel_name: z.string().optional(),
  response_url: z.string().optional(),
  trigger_id: z.string(),
});

type Called = z.infer<typeof called>;

/** What is left of the time after these is for writing the command down. */
const opensWithinMs = 1_200;

/**
 * Takes in a slash command: one that was called without what it needs opens a form. Resolves with what Slack is to be told
 * at once, which is only that it takes longer, if it does.
 */
export async function hearCommand(
  parts: HearParts,
  body: unknown,
  wait: Patience,
): Promise<{ text: string } | undefined> {
  const command = called.parse(body);
  const { team_id: team, user_id: user, channel_id: channel, response_url: url } = command;
  const doing: Doing = { team, user, channel, shared: !isDirect(channel), url };
  const text = sentenceOf(command, parts);
  if (await openForm(parts, doing, { text, trigger: command.trigger_id, wait })) return undefined;
  const event = await eventOf(parts, doing, wait);
  const id = `${inTeam(team, user)}/command/${command.trigger_id}`;
  const inbound = { ...event, ...nameOf(command), id, kind: "text", text, addressed: true } as const;
  const taken = await takeIn(parts, inbound, { wait, onLost: sayLost(parts, doing, event.route) });
  return taken === "late" ? { text: sayFor(parts.languages.known(doing)).slack.wait } : undefined;
}

/** A command as it would be typed; the sentence alone for `/purser`. */
function sentenceOf({ command, text, team_id: team }: Called, { prefix, people }: HearParts): string {
  const word = wordOf(command, prefix);
  const sentence = word === sentenceWord ? text.trim() || "/help" : `/${word} ${text}`;
  return readTyped(sentence, { self: "", team, nameOf: (user) => people.nameOf(team, user) }).text.trim();
}

/** What people call a public channel; Slack tells no more of the others than what they are. */
function nameOf({ channel_name: name }: Called) {
  return name === undefined || /^(?:directmessage|privategroup|mpdm-.*)$/.test(name) ? {} : { channelName: `#${name}` };
}

interface Opening {
  readonly text: string;
  readonly trigger: string;
  readonly wait: Patience;
}

/** Opens the form of a command that was called alone and whose person may use it: whether it is open. */
async function openForm(
  { door, languages, workspaces, log, now }: HearParts,
  doing: Doing,
  { text, trigger, wait }: Opening,
): Promise<boolean> {
  const slash = text.startsWith("/") ? readSlash(text, door.commands) : null;
  const client = workspaces.of(doing.team)?.client;
  if (!slash || !client || slash.rest !== "" || !opensForm(slash.command)) return false;
  const asking = door.mayUse(placeOf(doing), slash.command.name);
  const may = orElse(log, asking, false, "whether a command may be used could not be looked up");
  const [usable, locale] = await wait.for(Promise.all([may, languages.of(doing)]), [false, ""], decidesWithinMs);
  if (!usable) return false;
  const view = formOf(slash.command, routeOf(doing, now()), locale);
  const opening = client.views.open({ trigger_id: trigger, view }).then(
    () => true,
    () => false,
  );
  const open = await wait.for(opening, false, opensWithinMs);
  if (!open) log.warn({ platform: "slack" }, "a form could not be opened; it is asked for instead");
  return open;
}
