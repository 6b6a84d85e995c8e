import { afterEach, describe, expect, test } from "vitest";
import { registerDiscord } from "../../../adapters/discord/register.ts";
import { charactersOf, slashCommands } from "../../../adapters/discord/slash-commands.ts";
import { commandOf, optionNamed, slashNameOf, slashOption } from "../../../adapters/discord/slash-names.ts";
import { commands } from "../../../commands/index.ts";
import type { Command } from "../../../src/chat/command.ts";
import { languages } from "../../../src/words/words.ts";
import { until } from "../../support/until.ts";
import { type DiscordServer, startDiscord } from "./server/discord-server.ts";
import { command, readBody } from "./server/shapes.ts";
import { openStage, type Stage } from "./stage.ts";

const all: readonly Command[] = commands;

describe("the commands", () => {
  test("each is within Discord's limits", () => {
    const registered = slashCommands(all);
    expect(registered.length).toBeLessThanOrEqual(100);
    for (const one of registered) {
      readBody(command, JSON.parse(JSON.stringify(one)));
      expect(charactersOf(one), one.name).toBeLessThanOrEqual(8_000);
    }
  });

  test("each has a name of its own, by which it is found again, and so has each option", () => {
    const names = all.map((one) => slashNameOf(one, all));
    expect(new Set(names.map(({ word, sub }) => `${word} ${sub}`)).size).toBe(all.length);
    for (const one of all) {
      expect(commandOf(slashNameOf(one, all), all)?.name).toBe(one.name);
      for (const option of Object.keys(one.options)) expect(optionNamed(slashOption(option), one)).toBe(option);
    }
  });

  test("a word with further actions is called by what it does; the word alone is understood too", () => {
    const called = (name: string) => {
      const found = all.find((one) => one.name === name);
      return found && Object.values(slashNameOf(found, all)).join(" ");
    };
    expect(["income", "invoice", "client", "report", "balances", "invoice pay"].map(called)).toEqual([
      "income add",
      "invoice create",
      "client add",
      "report overview",
      "balances",
      "invoice pay",
    ]);
    expect(commandOf({ word: "income" }, all)?.name).toBe("income");
  });
});

describe("registering", () => {
  let server: DiscordServer;
  afterEach(() => server.close());

  const writes = () => server.calls.filter((one) => one.path.includes("/commands") && one.method !== "GET");
  const register = (guildId: string | undefined, list: readonly Command[]) =>
    registerDiscord({ token: server.state.token, applicationId: undefined, guildId, apiUrl: server.url }, list);

  test("the first time everything is sent at once; after that only what differs", async () => {
    server = await startDiscord();
    const { guild } = server.state;
    const some = all.filter((one) => !one.name.startsWith("client") && one.name !== "aging");
    const count = slashCommands(some).length;
    expect(await register(guild, some)).toBe(
      `Discord commands in server ${guild}: ${count} added, 0 changed, 0 removed, 0 as they were.`,
    );
    expect(writes().map((one) => one.method)).toEqual(["PUT"]);
    expect(await register(guild, some)).toMatch(`0 added, 0 changed, 0 removed, ${count} as they were.`);
    expect(writes()).toHaveLength(1);
    const other = all
      .filter((one) => one.name !== "pipeline" && one.name !== "aging")
      .map((one) => (one.name === "balances" ? { ...one, summary: "What there is" } : one));
    expect(await register(guild, other)).toMatch(/1 added, 1 changed, 1 removed/);
    expect(
      writes()
        .slice(1)
        .map((one) => one.method),
    ).toEqual(["DELETE", "PATCH", "POST"]);
  });

  test("what commands do is said in the languages we speak, and said anew only where it changed", async () => {
    server = await startDiscord();
    await register(undefined, all);
    const there = () => server.state.commands.find((one) => one.name === "balances");
    const german = languages.de?.declared("What each payment mode holds, and everything together");
    expect(there()?.description_localizations).toMatchObject({ de: german });
    expect(Object.keys(there()?.description_localizations ?? {}).sort()).toEqual([
      "de",
      "es-419",
      "es-ES",
      "fr",
      "pt-BR",
    ]);
    expect(await register(undefined, all)).toMatch(/ 0 added, 0 changed, 0 removed/);
    // One language of one command is other than we would say it.
    const spanish = { ...there()?.description_localizations, "es-ES": "Saldos" };
    server.state.commands = server.state.commands.map((one) =>
      one.name === "balances" ? { ...one, description_localizations: spanish } : one,
    );
    expect(await register(undefined, all)).toMatch(/ 0 added, 1 changed, 0 removed/);
    expect(there()?.description_localizations?.["es-ES"]).not.toBe("Saldos");
    // One that is worded in English alone has nothing of before.
    const odd = all.map((one) => (one.name === "balances" ? { ...one, summary: "What there is" } : one));
    expect(await register(undefined, odd)).toMatch(/ 0 added, 1 changed, 0 removed/);
    expect(there()?.description_localizations ?? {}).toEqual({});
    expect(await register(undefined, odd)).toMatch(/ 0 added, 0 changed, 0 removed/);
  });

  test("subcommands and options are described in these languages too", async () => {
    server = await startDiscord();
    await register(undefined, all);
    const income = server.state.commands.find((one) => one.name === "income");
    const add = income?.options.find((one) => one.name === "add");
    const options = add && "options" in add ? add.options : [];
    const languagesOf = (one: { description_localizations?: object | null | undefined } | undefined) =>
      Object.keys(one?.description_localizations ?? {}).sort();
    for (const one of [income, add, options.find(({ name }) => name === "client")])
      expect(languagesOf(one)).toEqual(["de", "es-419", "es-ES", "fr", "pt-BR"]);
    const sentence = server.state.commands.find((one) => one.name === "purser");
    expect(languagesOf(sentence)).toContain("fr");
  });

  test("everywhere, where no server is named; those say where they may be used", async () => {
    server = await startDiscord();
    expect(await register(undefined, all)).toMatch(/^Discord commands everywhere: \d+ added/);
    expect(server.state.commands.every((one) => one.guild === null && one.contexts?.join() === "0,1")).toBe(true);
    expect(await register(undefined, all)).toMatch(/ 0 added, 0 changed, 0 removed/);
  });

  test("what is in the way is said in a sentence", async () => {
    server = await startDiscord();
    const config = { token: "wrong", applicationId: undefined, guildId: undefined, apiUrl: server.url };
    await expect(registerDiscord(config, all)).rejects.toThrow("Discord refuses DISCORD_BOT_TOKEN.");
    await expect(register("123", all)).rejects.toThrow(/is the bot in that server\?/);
  });
});

describe("at start", () => {
  let stage: Stage;
  afterEach(() => stage.close());

  test("commands are registered by themselves, and left alone at the next start", async () => {
    stage = await openStage();
    const { server } = stage;
    await until(() => server.state.commands.length > 0);
    const before = server.calls.length;
    await stage.restart();
    const writes = server.calls.slice(before).filter((one) => one.path.includes("/commands") && one.method !== "GET");
    expect(writes).toEqual([]);
  });
});
