import { expect } from "vitest";
import { hearingOf } from "../../commands/hearing/hearing.ts";
import { commands } from "../../commands/index.ts";
import { plan } from "../../src/chat/plan/plan.ts";
import type { Step } from "../../src/chat/turn.ts";
import { findSpeaker } from "../../src/chat/who.ts";
import { openScope } from "../../src/scope.ts";
import { readWallTime } from "../../src/time/simulated-clock.ts";
import { languages, type Say } from "../../src/words/words.ts";
import { story, type Teller } from "../support/story.ts";

/** Books in which every example has something to speak of. */
async function books({ say, line }: Teller): Promise<void> {
  for (const client of ["Acme", "Globex"]) await line({ slash: "client", options: { client, stage: "client" } });
  await line({ slash: "client", options: { client: "Initech", stage: "lead", tag: "vip" } });
  for (let n = 1; n <= 3; n++) await say("invoice Acme 1200 net 30");
  await say("invoice Globex 300 net 30");
  await say("mark INV-1 sent");
  await say("mark INV-3 sent");
  await line({ slash: "invoice pay", options: { invoice: "INV-3", amount: "400", mode: "bank" } });
  await line({ slash: "project", options: { project: "Website", client: "Acme", amount: "6000", rate: "80" } });
  await line({
    slash: "service",
    options: { service: "Sketches", project: "Website", amount: "60", pricing: "hourly" },
  });
  await line({ slash: "hours", options: { hours: "2", project: "Website" } });
  for (const title of ["Draft", "Proofs"]) await line({ slash: "task", options: { task: title, project: "Website" } });
  await line({ slash: "task done", options: { task: "Proofs" } });
  await line({ slash: "hours start", options: { project: "Website" } });
  await line({ slash: "meet", options: { client: "Acme", start: "2026-11-24 10:00", name: "Review" } });
  await line({ slash: "expense", options: { amount: "120", vendor: "Hetzner", category: "hosting", mode: "card" } });
  await line({
    slash: "income",
    options: { amount: "1250", client: "Acme", on: "2026-11-12", mode: "bank", asIncome: "new" },
  });
  await say("hosting 20 monthly on the 1st, card");
  await say("rent 400 monthly on the 1st, bank");
  await say("recurring pause rent");
  await say("budget hosting 400");
  await say("deal Acme logo 5000");
  await say("deal Globex signage 800");
  await say("deal lost signage");
}

/** The books are written in English, whatever the examples are said in. */
const locales: Readonly<Record<string, string>> = { en: "en-US", es: "es-ES", fr: "fr-FR", de: "de-DE", pt: "pt-BR" };

/** What only an answer says that has not understood: the longest stretch of such sentences in that language. */
function notUnderstood(say: Say): readonly string[] {
  const stretches = (text: string) => text.split("\0").toSorted((a, b) => b.length - a.length);
  return [
    say.chat.silence("unknown"),
    say.problems.amount("\0"),
    say.problems.day("\0"),
    say.problems.period("\0"),
  ].map((text) => stretches(text)[0] ?? text);
}

/** What an example means is the same wherever it is said; how a command answers there, its own stories tell. */
const on = ["console"] as const;

for (const [language, words] of Object.entries(languages)) {
  for (const theme of new Set(commands.map((command) => command.theme))) {
    story(
      `the examples of ${theme} are each understood by their own command in ${language}`,
      async (teller) => {
        await teller.say(`settings locale ${locales[language]}`);
        await books(teller);
        for (const command of commands.filter((one) => one.theme === theme)) {
          for (const declared of command.examples) {
            const example = words.declared(declared);
            const before = await teller.count("change");
            expect(await commandsOf(teller, example), example).toEqual([command.name]);
            const told = await teller.say(example);
            for (const text of notUnderstood(words)) expect(told.text, example).not.toContain(text);
            await teller.say("cancel");
            if (theme !== "conversation" && (await teller.count("change")) > before) await teller.say("undo");
          }
        }
      },
      { on },
    );
  }
}

/** The commands that a text would run, in order. */
async function commandsOf({ product }: Teller, text: string): Promise<string[]> {
  const { database, names } = product();
  const at = readWallTime("2026-11-20T09:30", "America/New_York");
  return database.transaction(async (tx) => {
    const { platform, account } = await tx.identity.findFirstOrThrow({ where: { member: { role: "owner" } } });
    const from = { platform, from: account, channel: "dm", private: true } as const;
    const speaker = await findSpeaker(tx, from);
    if (!speaker) throw new Error("nobody owns these books");
    const conversation = `${platform}:dm:${account}`;
    const scope = openScope(tx, {
      account: { platform, account },
      workspace: speaker.workspace,
      person: speaker.person,
      conversation,
      at,
      names: await names.of(tx, speaker.workspace),
    });
    const inbound = {
      ...from,
      kind: "text",
      text,
      id: "",
      name: "",
      addressed: false,
    } as const;
    const steps = await plan({
      tx,
      scope,
      inbound,
      talk: { conversation },
      commands,
      hear: hearingOf,
      question: null,
      lastChange: speaker.lastChange,
      files: [],
    });
    return steps === "ignore" ? [] : steps.map((step) => (step.do === "say" ? step.text : commandOf(step)));
  });
}

function commandOf(step: Exclude<Step, { readonly do: "say" }>): string {
  return step.do === "run" ? step.press.command : step.question.press.command;
}
