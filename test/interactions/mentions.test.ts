import { expect, test } from "vitest";
import { mentionedIn } from "../../src/interactions/mentions.ts";

const members = ["Kim Lee", "Kim Park", "Zoë", "Sam"].map((name) => ({ id: name, name }));

test.each([
  ["@Sam look at this", ["Sam"]],
  ["ask @zoe and @SAM, then @Sam again", ["Zoë", "Sam"]],
  ["@Kim Lee please", ["Kim Lee"]],
  ["@Kim please", []],
  ["mail sam@studio.example", []],
  ["@Samantha", []],
  ["no one", []],
])("%s", (text, expected) => {
  expect(mentionedIn(text, members).map((member) => member.name)).toEqual(expected);
});
