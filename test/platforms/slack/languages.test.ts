import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formOf, opensForm } from "../../../adapters/slack/form.ts";
import { commands } from "../../../commands/index.ts";
import { money } from "../../../src/money/money.ts";
import { showFor } from "../../../src/words/show.ts";
import { languages, sayFor } from "../../../src/words/words.ts";
import { type Office, openOffice } from "./office.ts";
import { checkBlocks } from "./server/check-blocks.ts";
import type { Json, User, View } from "./server/state.ts";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

afterEach(async () => {
  expect(office.state.remarks).toEqual([]);
  await office.close();
});

/** Somebody let into the books who has said in which language they are answered. */
async function member(name: string, role: string, locale: string): Promise<User> {
  const { people, owner, dm } = office;
  await people.say(owner, dm, `invite ${role}`).delivered;
  const [invited] = await office.shown();
  const code = /join (\S+)/.exec(invited?.text ?? "")?.[1] ?? "";
  const user = people.named(name);
  await people.say(user, people.direct(user), `/join ${code}`).delivered;
  await office.product().database.transaction((tx) => tx.member.updateMany({ where: { name }, data: { locale } }));
  await office.shown();
  return user;
}

async function home(user: User): Promise<readonly string[]> {
  await office.people.openHome(user);
  await expect.poll(() => office.state.home.has(user.id)).toBe(true);
  return texts(office.state.home.get(user.id)?.body);
}

async function form(user: User, command: string): Promise<View> {
  await office.people.slash(user, office.people.direct(user), command, "").delivered;
  return opened(user);
}

async function opened(user: User): Promise<View> {
  const modal = () => [...office.state.views.values()].find((one) => one.user === user.id && one.body.type === "modal");
  await expect.poll(modal).toBeDefined();
  return modal() as View;
}

/** All that a view says, in its order. */
function texts(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(texts);
  const { text, ...rest } = part as Json;
  return [...(typeof text === "string" ? [text] : texts(text)), ...texts(Object.values(rest))];
}

/** The texts of a catalogue that take nothing in. */
function said(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(said) : [];
}

const income = commands.filter(({ name }) => name === "income");

describe.each(["es-ES", "de-DE"])("a member who is answered in %s", (locale) => {
  const say = sayFor(locale);
  const show = showFor(locale);

  test("reads the Home tab in their language, with their figures", async () => {
    const user = await member("Ana", "manager", locale);
    for (const text of ["add client Acme", "got 1200 from Acme, bank"])
      await office.people.say(office.owner, office.dm, text).delivered;
    await office.shown();
    const { hello, refresh, buttons, nothing: _nothing, ...titles } = say.slack.home;
    const shown = await home(user);
    expect(shown).toEqual(
      expect.arrayContaining([hello, refresh, ...Object.values(buttons), ...Object.values(titles)]),
    );
    expect(shown.join()).toContain(show.money(money(120_000n, "USD")));
    const english = said(Object.values(sayFor("en").slack.home));
    expect(shown.filter((one) => english.includes(one))).toEqual([]);
  });

  test("fills in a form in their language, and finds there what is new or can't be read", async () => {
    const user = await member("Ana", "manager", locale);
    const view = await form(user, "/income");
    const { submit, close, choose, chooseOrType, useTyped } = say.slack.form;
    const declared = income.flatMap(({ summary, options }) => [
      summary,
      ...Object.values(options).flatMap((one) => (one.hidden ? [] : [one.describe])),
    ]);
    const choices = ["yes", "no"].map((one) => show.name("choice", one));
    expect(texts(view.body)).toEqual(
      expect.arrayContaining([submit, close, choose, chooseOrType, ...declared.map(say.declared), ...choices]),
    );
    const offered = await office.people.suggest(user, view, "client", "Umbra");
    expect(offered).toEqual([{ label: useTyped("Umbra"), value: "Umbra" }]);
    const { answer } = await office.people.submit(user, view, { amount: "x" });
    expect(answer).toMatchObject({ errors: { amount: say.problems.amount("x") } });
  });

  test("opens a form of the Home tab in their language", async () => {
    const user = await member("Ana", "manager", locale);
    await home(user);
    await office.people.pressHome(user, "form:expense").delivered;
    expect(texts((await opened(user)).body)).toContain(say.slack.form.submit);
  });

  test("is refused a command in their language, where no form opens", async () => {
    const user = await member("Ana", "employee", locale);
    await office.people.slash(user, office.people.channel("team"), "/income", "").delivered;
    expect((await office.shown()).map((one) => one.text)).toEqual([say.chat.forbidden("income")]);
    expect([...office.state.views.values()].filter((one) => one.body.type === "modal")).toEqual([]);
  });

  test("a stranger whose Slack speaks it is told in it that they are one", async () => {
    expect(await home(office.people.named("Eve", { locale }))).toEqual([say.access.stranger]);
  });

  test("is asked in their language for patience while the books are busy, as they were last spoken to", async () => {
    const user = await member("Ana", "manager", locale);
    await office.people.say(user, office.people.direct(user), "balances").delivered;
    await office.shown();
    let free = () => {};
    const busy = office.product().database.transaction(() => new Promise<void>((resolve) => (free = resolve)));
    const { delivered } = office.people.slash(user, office.people.direct(user), "/balances", "");
    const { answer } = await delivered;
    free();
    await busy;
    expect(answer).toEqual({ text: say.slack.wait });
  });
});

describe.each(Object.entries(languages))("what Slack shows of %s", (language, { slack, declared }) => {
  const forms = commands.filter(opensForm);

  test("fits into what Slack takes", () => {
    const { form: words, home: shown } = slack;
    expect([words.submit, words.close].filter((text) => text.length > 24)).toEqual([]);
    expect([words.choose, words.chooseOrType].filter((text) => text.length > 150)).toEqual([]);
    expect(words.useTyped("").length).toBeLessThan(40);
    const buttons = [...Object.values(shown.buttons), shown.refresh];
    expect(buttons.filter((text) => text.length > 75)).toEqual([]);
    expect(slack.description.length).toBeLessThanOrEqual(140);
    const problems = forms.flatMap((command) => [
      ...checkBlocks(formOf(command, "", language).blocks, "modal").problems,
    ]);
    expect(problems).toEqual([]);
  });

  test("tells in a form what it is for alone", () => {
    const purposes = forms.map((command) => texts(formOf(command, "", language).blocks)[0]);
    expect(purposes.filter((text) => text?.includes(";"))).toEqual([]);
    const [log] = commands.filter(({ name }) => name === "log");
    expect(log && declared(log.summary).startsWith(`${texts(formOf(log, "", language).blocks)[0]}`)).toBe(true);
  });

  test("is never cut in a form", () => {
    const options = forms.flatMap((command) => Object.values(command.options));
    expect(options.map((one) => declared(one.describe)).filter((text) => text.length > 150)).toEqual([]);
    const choices = options.flatMap((one) => one.choices ?? []).map((one) => showFor(language).name("choice", one));
    expect(choices.filter((text) => text.length > 75)).toEqual([]);
  });
});
