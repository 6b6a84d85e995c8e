import { expect } from "vitest";
import { story } from "../support/story.ts";

story("a question for a name is answered right away, and what is typed after an entry is no name", async (t) => {
  await t.say("new client Emily Carter");
  await t.say("new project");
  t.expectReply("Name of the project?");
  await t.say("Orchid launch");
  t.expectReply("Added Orchid launch");
  await t.say("new project");
  await t.say("who owes me?");
  await t.say("Winter shoot");
  t.expectReply("Added Winter shoot");
  await t.say("new project");
  await t.say("got 250");
  await t.say("sketchy stuff happening");
  expect(await t.count("project")).toBe(2);
});

story("a question for a name lapses after a day", async (t) => {
  await t.say("new project");
  await t.advance("2d");
  await t.say("the blue one over there");
  t.expectReply("I did not get that");
  await t.say("yes");
  expect(await t.count("project")).toBe(0);
  await t.say("invoice Acme");
});
