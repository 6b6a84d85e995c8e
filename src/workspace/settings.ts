import { builtInsRead } from "../built-in-names.ts";
import type { Workspace } from "../db/generated/client.ts";
import { forgetRounds } from "../db/queries/rounds.ts";
import { UserError } from "../errors.ts";
import { readCurrency } from "../money/read-currency.ts";
import { readMoney } from "../money/read-money.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { readMoment } from "../time/read-moment.ts";
import { isZone } from "../time/zone.ts";
import { dayStyle } from "./day-style.ts";
import { followZones } from "./follow-zones.ts";
import { isLeftToWorkspace } from "./left-to-workspace.ts";

/** One setting: how it is called, what it is now, and how a typed value changes it (SPEC 1: settings). */
export interface Setting {
  /** The words that name it after `settings`. */
  readonly words: string;
  /** Other words for it that people try; its label is understood too. */
  readonly also?: readonly string[];
  readonly label: (scope: Scope) => string;
  readonly now: (scope: Scope) => string | Promise<string>;
  /** A value that works, for showing how to change it. */
  readonly example: string | ((scope: Scope) => string);
  /** Whether it is each member's own, for them to set; the others are the owners'. */
  readonly own?: true;
  /** Sets it and returns what it is now; a UserError when the text can't be read. */
  readonly set: (scope: Scope, text: string) => Promise<string>;
}

const cleared = /^(?:none|off|no|-)$/i;

const workspaceText = (scope: Scope, column: "name" | "currency" | "zone" | "locale", value: string) =>
  scope.write.update("workspace", scope.workspace.id, { [column]: value });

/** Reads an IANA zone by its name or by its last part: `berlin` is `Europe/Berlin`. Null when there is none or several. */
export function readZone(text: string): string | null {
  const typed = text.trim().replaceAll(" ", "_").toLowerCase();
  if (typed === "utc" || typed === "gmt") return "UTC";
  const zones = Intl.supportedValuesOf("timeZone");
  const exact = zones.find((zone) => zone.toLowerCase() === typed);
  if (exact) return exact;
  const byCity = zones.filter((zone) => zone.toLowerCase().endsWith(`/${typed}`));
  if (byCity.length === 1) return byCity[0] ?? null;
  return typed.includes("/") && isZone(text.trim()) ? text.trim() : null;
}

/** Languages by what they are called, as the locale most of their speakers write in. */
const languages: readonly (readonly [said: RegExp, locale: string])[] = [
  [/^(?:english|englisch|ingl[ée]s|anglais)$/iu, "en-US"],
  [/^(?:british(?: english)?|uk english)$/iu, "en-GB"],
  [/^(?:german|deutsch|alem[áa]n|allemand|alem[ãa]o)$/iu, "de-DE"],
  [/^(?:spanish|espa[ñn]ol|castellano|spanisch|espagnol|espanhol)$/iu, "es-ES"],
  [/^(?:french|fran[çc]ais|franz[öo]sisch|franc[ée]s)$/iu, "fr-FR"],
  [/^(?:portuguese|portugu[êe]s|portugiesisch|portugais)$/iu, "pt-BR"],
];

/** Where a language is written in another way than by most, by the money the books are kept in: `1,500` is no `1,5` in Mexico. */
const regions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { GBP: "GB", AUD: "AU", CAD: "CA", NZD: "NZ", INR: "IN", ZAR: "ZA" },
  de: { CHF: "CH" },
  es: { MXN: "MX", COP: "CO", CLP: "CL", ARS: "AR", PEN: "PE", UYU: "UY", GTQ: "GT", CRC: "CR", DOP: "DO", USD: "US" },
  fr: { CHF: "CH", CAD: "CA" },
  pt: { EUR: "PT" },
};

/** A locale as typed, or that of a language by its name: the one in use where it is of that language, else that of the currency's country. */
function readLocale(text: string, now: string, currency: string): string | null {
  const said = text.trim();
  const named = languages.find(([name]) => name.test(said))?.[1];
  if (named) {
    const language = named.slice(0, 2);
    const region = regions[language]?.[currency];
    return language === now.slice(0, 2) ? now : region === undefined ? named : `${language}-${region}`;
  }
  if (!/^[a-z]{2,3}(?:[-_]|$)/iu.test(said)) return null;
  try {
    return Intl.getCanonicalLocales(said.replace(/_/g, "-"))[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A percent as basis points: `19`, `19%`, `7.5 %`; null when it is none or over 100. */
export function readPercent(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!match) return null;
  const bps = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return bps <= 10_000 ? bps : null;
}

/** The workspace's settings in the order they are listed. */
export const workspaceSettings: readonly Setting[] = [
  {
    words: "name",
    label: ({ say }) => say.settings.labels.name,
    now: ({ workspace }) => workspace.name,
    example: "name Studio North",
    set: async (scope, text) => (await workspaceText(scope, "name", text.trim())).name,
  },
  {
    words: "currency",
    label: ({ say }) => say.settings.labels.currency,
    now: ({ workspace }) => workspace.currency,
    example: "currency EUR",
    set: async (scope, text) => {
      const code = readCurrency(text, { locale: scope.locale, currency: scope.workspace.currency });
      if (code === null) throw new UserError(scope.say.settings.badCurrency(text), "settings currency EUR");
      await workspaceText(scope, "currency", code);
      return `${code}. ${scope.say.settings.currencyKept}`;
    },
  },
  {
    words: "zone",
    also: ["timezone"],
    label: ({ say }) => say.settings.labels.zone,
    now: ({ workspace }) => workspace.zone,
    example: "zone Europe/Berlin",
    set: async (scope, text) => {
      const { zone } = await workspaceText(scope, "zone", zoneOf(scope, text));
      await followZones(scope);
      return zone;
    },
  },
  {
    words: "my zone",
    also: ["my timezone", "my time zone"],
    own: true,
    label: ({ say }) => say.settings.labels.myZone,
    now: ({ person, say }) => person.zone ?? say.settings.asWorkspace,
    example: "my zone Europe/Berlin",
    set: async (scope, text) => {
      const own = isWorkspaces(scope, text) ? null : zoneOf(scope, text);
      const { zone } = await scope.write.update("member", scope.person.id, { zone: own });
      await followZones(scope);
      return zone ?? scope.say.settings.asWorkspace;
    },
  },
  {
    words: "locale",
    also: ["language"],
    label: ({ say }) => say.settings.labels.locale,
    now: ({ workspace }) => workspace.locale,
    example: "locale en-GB",
    set: async (scope, text) => {
      const locale = readLocale(text, scope.workspace.locale, scope.workspace.currency);
      if (!locale) throw new UserError(scope.say.settings.badLocale(text), "settings locale en-GB");
      return (await workspaceText(scope, "locale", locale)).locale;
    },
  },
  {
    words: "my locale",
    also: ["my language"],
    own: true,
    label: ({ say }) => say.settings.labels.myLocale,
    now: ({ person, say }) => person.locale ?? say.settings.asWorkspace,
    example: "my locale en-GB",
    set: async (scope, text) => {
      const left = isWorkspaces(scope, text);
      const own = left ? null : readLocale(text, scope.locale, scope.workspace.currency);
      if (!left && !own) throw new UserError(scope.say.settings.badLocale(text), "settings my locale en-GB");
      const { locale } = await scope.write.update("member", scope.person.id, { locale: own });
      return locale ?? scope.say.settings.asWorkspace;
    },
  },
  {
    words: "order",
    label: ({ say }) => say.settings.labels.order,
    now: ({ workspace, say }) => orderText(workspace.dateOrder, say),
    example: "order dmy",
    set: async (scope, text) => {
      const order = orders.get(text.trim().toLowerCase());
      if (order === undefined) throw bad(scope, scope.say.settings.labels.order, text, "settings order dmy");
      await scope.write.update("workspace", scope.workspace.id, { dateOrder: order });
      return orderText(order, scope.say);
    },
  },
  {
    words: "week",
    label: ({ say }) => say.settings.labels.week,
    now: ({ workspace, say }) => say.settings.weekdays[workspace.weekStart - 1] ?? "",
    example: "week sunday",
    set: async (scope, text) => {
      const { weekdays, labels } = scope.say.settings;
      const index = weekdays.findIndex((name) => name.toLowerCase().startsWith(text.trim().toLowerCase().slice(0, 3)));
      if (index < 0) throw bad(scope, labels.week, text, "settings week sunday");
      await scope.write.update("workspace", scope.workspace.id, { weekStart: index + 1 });
      return weekdays[index] ?? "";
    },
  },
  {
    words: "tax",
    label: ({ say }) => say.settings.labels.tax,
    now: ({ workspace, show }) => `${show.name("tax", workspace.taxName)} ${show.rate(workspace.taxBps)}`,
    example: "tax VAT 19%",
    set: async (scope, text) => {
      const match =
        /^(?:(?<before>\p{L}[\p{L} .]*?)\s+)?(?<percent>\d[\d.,]*\s*%?)(?:\s+(?<after>\p{L}[\p{L} .]*))?$/u.exec(
          text.trim(),
        );
      const read = match?.groups ? readPercent(match.groups.percent ?? "") : null;
      const bps = cleared.test(text.trim()) ? 0 : read;
      if (bps === null && /\d[.,]\d{3}/.test(text))
        throw new UserError(scope.say.invoices.badPercent(match?.groups?.percent ?? text));
      if (bps === null) throw bad(scope, scope.say.settings.labels.tax, text, "settings tax VAT 19%");
      const taxName = match?.groups?.before ?? match?.groups?.after ?? scope.workspace.taxName;
      await scope.write.update("workspace", scope.workspace.id, { taxBps: bps, taxName });
      return `${scope.show.name("tax", taxName)} ${scope.show.rate(bps)}`;
    },
  },
  {
    words: "hourly rate",
    also: ["hour rate", "hourly"],
    label: ({ say }) => say.settings.labels.hourlyRate,
    now: ({ workspace, say, show }) => {
      const { rateMinor, rateCurrency, currency } = workspace;
      return rateMinor === null ? say.settings.none : show.minor(rateMinor, rateCurrency ?? currency);
    },
    example: "hourly rate 80",
    set: async (scope, text) => {
      const { labels, none } = scope.say.settings;
      const off = cleared.test(text.trim());
      const rate = off ? null : readMoney(text, { locale: scope.locale, currency: scope.workspace.currency });
      if (!off && (!rate || rate.minor < 0n)) throw bad(scope, labels.hourlyRate, text, "settings hourly rate 80");
      const columns = { rateMinor: rate?.minor ?? null, rateCurrency: rate?.currency ?? null };
      await scope.write.update("workspace", scope.workspace.id, columns);
      return rate ? scope.show.money(rate) : none;
    },
  },
  {
    words: "terms",
    label: ({ say }) => say.settings.labels.terms,
    now: ({ workspace, say }) => say.settings.days(workspace.termsDays),
    example: "terms 30",
    set: async (scope, text) => {
      const days = /^(?:net\s*)?(\d{1,3})(?:\s*days?)?$/i.exec(text.trim())?.[1];
      if (days === undefined) throw bad(scope, scope.say.settings.labels.terms, text, "settings terms 30");
      const row = await scope.write.update("workspace", scope.workspace.id, { termsDays: Number(days) });
      return scope.say.settings.days(row.termsDays);
    },
  },
  {
    words: "reminders",
    also: ["reminder", "remind", "remind at", "reminders at", "reminder hour"],
    label: ({ say }) => say.settings.labels.reminders,
    now: ({ workspace }) => workspace.remindTime,
    example: "reminders 8:30",
    set: async (scope, text) => {
      const time = readMoment(text, dayStyle(scope, "future"))?.time;
      if (!time) throw new UserError(scope.say.settings.badTime(text), "settings reminders 8:30");
      await scope.query(forgetRounds, null);
      return (await scope.write.update("workspace", scope.workspace.id, { remindTime: time })).remindTime;
    },
  },
  {
    words: "numbers",
    label: ({ say }) => say.settings.labels.numbers,
    now: ({ workspace }) => workspace.invoicePattern,
    example: "numbers {yyyy}-{nnn}",
    set: async (scope, text) => {
      if (!/\{n+\}/.test(text))
        throw new UserError(scope.say.settings.badPattern(text), "settings numbers {yyyy}-{nnn}");
      return (await scope.write.update("workspace", scope.workspace.id, { invoicePattern: text.trim() }))
        .invoicePattern;
    },
  },
  {
    words: "mode",
    label: ({ say }) => say.settings.labels.mode,
    now: async (scope) => {
      const id = scope.workspace.defaultModeId;
      const row = id ? await scope.read.paymentMode.findFirst({ where: { id } }) : null;
      return row ? scope.show.name("mode", row.name) : scope.say.settings.none;
    },
    example: "mode card",
    set: async (scope, text) => {
      const keys = [text, ...builtInsRead("mode", text)].map(nameKey);
      const rows = await scope.read.paymentMode.findMany({ where: { key: { in: keys }, archivedAt: null } });
      const row = rows.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))[0];
      if (!row) throw new UserError(scope.say.problems.unknownName("payment mode", text), "settings mode card");
      await scope.write.update("workspace", scope.workspace.id, { defaultModeId: row.id });
      return scope.show.name("mode", row.name);
    },
  },
];

/** Whether one's own zone or locale is given up for the workspace's. */
const isWorkspaces = (scope: Scope, text: string) => cleared.test(text.trim()) || isLeftToWorkspace(scope, text);

function zoneOf(scope: Scope, text: string): string {
  const zone = readZone(text);
  if (!zone) throw new UserError(scope.say.settings.badZone(text), "settings zone Europe/Berlin");
  return zone;
}

/** Orders of day and month by what they are called; null leaves it to the locale. */
const orders: ReadonlyMap<string, Workspace["dateOrder"]> = new Map([
  ["mdy", "mdy"],
  ["month first", "mdy"],
  ["dmy", "dmy"],
  ["day first", "dmy"],
  ["locale", null],
  ["none", null],
  ["off", null],
]);

function orderText(order: Workspace["dateOrder"], say: Scope["say"]): string {
  return say.settings.orders[order ?? "locale"];
}

function bad(scope: Scope, label: string, text: string, example: string): UserError {
  return new UserError(scope.say.settings.badValue(label, text), example);
}
