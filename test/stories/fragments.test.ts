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
  await t.say("tell me about emily carter");
  t.expectReply("Emily Carter: client");
  await t.say("Winter shoot");
  t.expectReply("Added Winter shoot");
  await t.say("new project");
  await t.say("got 250");
  await t.say("sketchy stuff happening");
  t.expectReply("Still open: Name of the project?");
  await t.say("Spring shoot");
  t.expectReply("Added Spring shoot");
  await t.say("new project");
  await t.say("got 250");
  await t.say("from Emily for prints");
  t.expectReply("Corrected: Income $250.00 from Emily Carter");
  expect(await t.count("project")).toBe(3);
});

story("a question for a name lapses after a day", async (t) => {
  await t.say("new project");
  await t.advance("2d");
  await t.say("the blue one over there");
  t.expectReply("I did not get that");
  await t.say("yes");
  expect(await t.count("project")).toBe(0);
});

story("words right behind an entry complete it, and leave alone what was said", async (t) => {
  await t.say("new client Emily Carter");
  await t.say("new client Hannah");
  await t.say("got 250");
  await t.say("from Emily for prints");
  t.expectReply("Corrected: Income $250.00 from Emily Carter");
  expect(t.field("For")).toBe("prints");
  await t.click("Undo");
  t.expectReply("Undone");
  await t.say("spent 45");
  await t.say("editing software");
  t.expectReply("Corrected: Expense $45.00");
  expect(t.field("Category")).toBe("software");
  await t.say("had a call with Hannah");
  await t.say("spoke about the timeline");
  expect(t.field("Summary")).toBe("spoke about the timeline");
  await t.say("invoice Emily");
  t.expectReply("How much");
  await t.say("600 for album");
  t.expectReply("Drafted INV-1 for Emily Carter: $600.00");
  await t.say("got 80 from Hannah");
  await t.say("from Emily for prints");
  t.expectNot(/Corrected/);
  await t.say("got 80");
  await t.say("from Hannah 300");
  t.expectNot(/Corrected/);
});

story("what would be money of no known amount by itself is the rest of the money told last", async (t) => {
  await t.say("new client Emily Carter");
  await t.say("got 55");
  await t.say("by cash from Emily");
  t.expectReply("Corrected: Income $55.00 from Emily Carter");
  expect(t.field("Payment mode")).toBe("cash");
  expect(await t.count("income")).toBe(1);
  await t.say("new project Winter shoot for Emily worth 900");
  t.expectReply("Added Winter shoot");
});

story("words behind something else, small talk and questions complete nothing", async (t) => {
  await t.say("new client Emily Carter");
  await t.say("got 250");
  for (const line of ["thanks", "what a day", "is that right", "sounds like a plan"]) {
    await t.say(line);
    t.expectNot(/Corrected|Recorded/);
  }
  await t.say("from Emily for prints");
  t.expectNot(/Corrected/);
  await t.say("got 90 and spent 20 on lunch");
  await t.say("from Emily for prints");
  t.expectNot(/Corrected/);
});

story("a question completed by the words behind it keeps what it knew", async (t) => {
  await t.say("new client Emily Carter");
  await t.say("invoice Emily, net 30");
  await t.say("600 for album");
  t.expectReply("due Sun 20 Dec 2026");
  await t.say("got 40 from Emily");
  await t.say("for the frame");
  t.expectReply("Corrected");
  expect(t.field("For")).toBe("frame");
  await t.say("by cash");
  expect(t.field("Payment mode")).toBe("cash");
});

story("whether an entry shall be corrected is no question any more once it is undone", async (t) => {
  await t.say("new client Emily Carter");
  await t.say("got 250");
  await t.say("blorf wibble");
  await t.say("no, make it 300");
  t.expectReply("Shall I correct Income $250.00");
  await t.say("undo");
  await t.say("yes");
  t.expectReply("Income $250.00 is already undone");
  await t.say("yes");
  t.expectNot(/already undone/);
  await t.say("got 260");
  await t.say("blorf wibble");
  await t.say("no, make it 300");
  await t.say("undo");
  await t.click("Correct it");
  t.expectReply("Income $260.00 is already undone");
  await t.say("got 270");
  await t.say("blorf wibble");
  await t.say("no, make it 300");
  await t.say("undo");
  await t.say("invoice Emily");
  t.expectReply("How much");
  await t.say("600");
  t.expectReply("Drafted INV-1");
  t.expectNot(/Still open/);
});
