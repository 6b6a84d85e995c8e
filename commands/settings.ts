import { listSettings } from "../src/books/list-settings.ts";
import { rateSetting } from "../src/books/rate-setting.ts";
import { calendarSettings } from "../src/calendar/calendar-settings.ts";
import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { mayUse } from "../src/chat/may-use.ts";
import { text } from "../src/chat/options/text.ts";
import type { Card, CardField } from "../src/chat/reply.ts";
import { UserError } from "../src/errors.ts";
import { letterheadSettings } from "../src/invoices/letterhead.ts";
import { invoiceReminderSetting } from "../src/invoices/reminder-setting.ts";
import type { Scope } from "../src/scope.ts";
import { channelNow, setChannel, setHere } from "../src/workspace/channel-setting.ts";
import { noticesSetting } from "../src/workspace/notices-setting.ts";
import { pushSetting } from "../src/workspace/push-setting.ts";
import { quietSettings } from "../src/workspace/quiet-setting.ts";
import { type Setting, workspaceSettings } from "../src/workspace/settings.ts";
import { digestNow, digestSetting } from "./steps/digest-setting.ts";

const all: readonly Setting[] = [
  ...workspaceSettings,
  ...letterheadSettings,
  ...listSettings,
  rateSetting,
  ...calendarSettings,
  ...quietSettings,
  pushSetting,
  noticesSetting,
  invoiceReminderSetting,
];

/** Everybody reads and changes what is their own; the workspace's settings are its owners' (SPEC 1). */
export const settings = defineCommand({
  name: "settings",
  intent: "settings",
  summary: "Show the settings, or change one",
  theme: "settings",
  access: "employee",
  options: { what: optional(text("Which setting, and its new value")) },
  examples: [
    "settings",
    "settings currency EUR",
    "1 euro is 1.08 dollars",
    "add payment mode Wise",
    "set hourly rate to 80",
  ],
  typed: (rest) => ({ what: rest }),
  async run(scope, input) {
    const asked = input.what?.trim() ?? "";
    if (asked === "") return { text: scope.say.settings.intro, card: await list(scope), public: true };
    const isOwner = mayUse(scope.person.role, "owner");
    const channel = /^channel(?:\s+(?:to\s+)?(.*))?$/is.exec(asked);
    if (channel && isOwner) return channelSetting(scope, channel[1] ?? "");
    const digest = /^(?:daily |my )?digests?(?:\s+(.*))?$/is.exec(asked);
    if (digest) return digestSetting(scope, digest[1] ?? "");
    const found = settingIn(scope, asked);
    if (channel || (found && !isOwner && !found.setting.own)) throw new UserError(scope.say.settings.ownersOnly);
    if (!found) return { text: scope.say.settings.unknown(asked), card: await list(scope), public: true };
    const { setting, value } = found;
    if (value === "")
      return {
        text: scope.say.settings.isNow(setting.label(scope), await setting.now(scope), exampleOf(setting, scope)),
        public: true,
      };
    const mark = scope.write.mark();
    const set = await setting.set(scope, value);
    if (scope.write.mark() === mark)
      return { text: scope.say.settings.same(setting.label(scope), await setting.now(scope)), public: true };
    return changed(setting.label(scope), set, scope);
  },
});

/** `settings channel log | open | private`; without a value it tells what the channel is now. */
async function channelSetting(scope: Scope, said: string): Promise<Answer> {
  const { labels, isNow, badValue } = scope.say.settings;
  const mode = (["log", "open", "private"] as const).find((one) => one === said.trim().toLowerCase());
  if (mode) return changed(labels.channel, await setChannel(scope, mode), scope);
  const now = await channelNow(scope);
  if (said.trim() !== "" || now === null)
    throw new UserError(
      now === null ? scope.say.settings.onlyInChannel : badValue(labels.channel, said),
      "settings channel open",
    );
  return { text: isNow(labels.channel, now, await channelExample(scope)), public: true };
}

/** What the channel the person is in could be set to that it is not. */
async function channelExample(scope: Scope): Promise<string> {
  return (await setHere(scope))?.open ? "channel private" : "channel open";
}

function changed(label: string, value: string, scope: Scope) {
  const text = scope.say.settings.done(label, value);
  return { text, wrote: { title: text.replace(/\.$/, "") }, public: true };
}

/** The setting a text starts with, by its words or its label, the longest fit first, and the value that follows. */
function settingIn(scope: Scope, asked: string): { readonly setting: Setting; readonly value: string } | null {
  const typed = asked.toLowerCase();
  const fits = all.flatMap((setting) =>
    [setting.words, ...(setting.also ?? []), setting.label(scope).toLowerCase()]
      .filter((words) => typed === words || typed.startsWith(`${words} `))
      .map((words) => ({ setting, words })),
  );
  const [best] = fits.sort((a, b) => b.words.length - a.words.length);
  if (!best) return null;
  const rest = asked.slice(best.words.length).trim();
  return { setting: best.setting, value: rest.replace(/^(?:=|(?:to|is)\s)\s*/i, "") };
}

function exampleOf({ example }: Setting, scope: Scope): string {
  return typeof example === "string" ? example : example(scope);
}

async function list(scope: Scope): Promise<Card> {
  const { how, labels } = scope.say.settings;
  const fields: CardField[] = [];
  const isOwner = mayUse(scope.person.role, "owner");
  for (const setting of all.filter((one) => isOwner || one.own)) {
    fields.push({ label: setting.label(scope), value: how(await setting.now(scope), exampleOf(setting, scope)) });
  }
  fields.push({ label: labels.digest, value: how(await digestNow(scope), "digest 8:30 weekdays") });
  const channel = isOwner ? await channelNow(scope) : null;
  if (channel) fields.push({ label: labels.channel, value: how(channel, await channelExample(scope)) });
  return { title: scope.say.settings.title, fields };
}
