import { describe, expect } from "vitest";
import { shownText } from "../../src/chat/shown-text.ts";
import { story, type Teller } from "../support/story.ts";
import type { Failure, Told } from "../support/surface.ts";
import { until } from "../support/until.ts";

/** What every adapter promises, told on each: the console, and the platforms over their wires (SPEC 12, DESIGN 5). */
const wired = { on: ["telegram", "slack", "discord"] } as const;

/** Resolves when so many answers are written down and not shown yet. */
async function owed({ count }: Teller, answers: number): Promise<void> {
  await until(async () => (await count("delivery")) >= answers);
}

const firstLines = ({ messages }: Pick<Told, "messages">) => messages.map((one) => one.text.split(/\.(?: |$|\n)/)[0]);
/** Each message once, however many lines saw it. */
const together = (all: readonly Told[]): Pick<Told, "messages"> => ({
  messages: [...new Map(all.flatMap((one) => one.messages).map((one) => [one.message, one])).values()],
});
const ids = ({ messages }: Told) => messages.map((one) => one.message);

describe("the same event again", () => {
  story("it writes once, and shows the answer it had", async ({ say, count }) => {
    const first = await say("spent 5 on lunch, cash", { id: "evt-1" });
    const second = await say("spent 5 on lunch, cash", { id: "evt-1" });
    expect([ids(second), await count("expense")]).toEqual([ids(first), 1]);
  });

  story("it writes once after a restart too", async ({ say, restart, count }) => {
    await say("spent 5 on lunch, cash", { id: "evt-1" });
    await restart();
    await say("spent 5 on lunch, cash", { id: "evt-1" });
    await say("spent 6 on lunch, cash");
    expect(await count("expense")).toBe(2);
  });
});

describe("an answer that could not be shown", () => {
  const failures: readonly Failure[] = ["trouble of the server", "a rate limit", "a cut connection"];
  for (const failure of failures) {
    story(
      `${failure} is waited out, and answers come once, in their order`,
      async ({ say, wire, count }) => {
        wire().fail(failure, 3);
        const [first] = await Promise.all([say("spent 1 on lunch, cash"), say("spent 2 on lunch, cash")]);
        expect(firstLines(first)).toEqual(["Recorded $1", "Recorded $2"].map((one) => expect.stringContaining(one)));
        const after = await say("spent 3 on lunch, cash");
        expect([firstLines(after), await count("expense"), await count("delivery")]).toEqual([
          [expect.stringContaining("Recorded $3")],
          3,
          0,
        ]);
      },
      wired,
    );
  }

  story(
    "it is shown after the next start, once",
    async (teller) => {
      const { say, wire, restart, count } = teller;
      wire().fail("trouble of the server", Number.POSITIVE_INFINITY);
      const nothing: Told = { messages: [], text: "", ignored: true };
      const saying = Promise.all(
        ["spent 1 on lunch, cash", "spent 2 on lunch, cash"].map((text) => say(text).catch(() => nothing)),
      );
      await owed(teller, 2);
      const { mend } = wire();
      await restart(mend);
      const shown = [await saying, await wire().shown()].flat();
      expect(firstLines(together(shown))).toEqual(
        ["Recorded $1", "Recorded $2"].map((one) => expect.stringContaining(one)),
      );
      expect([await count("expense"), await count("delivery")]).toEqual([2, 0]);
      await restart();
      expect((await wire().shown()).messages).toEqual([]);
    },
    wired,
  );

  story(
    "it waits for a platform that is away, and what is said when that is back is answered after it",
    async (teller) => {
      const { say, wire, count } = teller;
      wire().fail("a cut connection", Number.POSITIVE_INFINITY);
      const saying = say("spent 1 on lunch, cash");
      await owed(teller, 1);
      await wire().goAway();
      wire().mend();
      await wire().comeBack();
      const [before, after] = await Promise.all([saying, say("spent 2 on lunch, cash")]);
      // The first may be read before the second was shown, or with it; the order in which they came is the same.
      const shown = [...new Set([...firstLines(before), ...firstLines(after)])];
      expect(shown).toEqual(["Recorded $1", "Recorded $2"].map((one) => expect.stringContaining(one)));
      expect([firstLines(after).at(-1), await count("expense")]).toEqual([expect.stringContaining("Recorded $2"), 2]);
    },
    wired,
  );
});

describe("a button", () => {
  const question = async ({ say }: Teller, more = {}) => {
    const { messages } = await say(`${"in" in more ? "@purser " : ""}got 300 from Newco`, more);
    return messages.at(-1)?.buttons.find((button) => button.label === "Add Newco")?.id ?? "";
  };

  story("it works once, and a stale one says so", async (teller) => {
    const { line, count, expectReply } = teller;
    const add = await question(teller);
    await line({ click: add });
    expect(await count("income")).toBe(1);
    await line({ click: add });
    expectReply(/already been used/);
    expect(await count("income")).toBe(1);
  });

  story("it works after a restart, and says that it is stale after another", async (teller) => {
    const { line, restart, count, expectReply } = teller;
    const add = await question(teller);
    await restart();
    await line({ click: add });
    expect(await count("income")).toBe(1);
    await restart();
    await line({ click: add });
    expectReply(/already been used/);
    expect(await count("income")).toBe(1);
  });

  story(
    "pressed twice at once it works once",
    async (teller) => {
      const { line, count } = teller;
      const add = await question(teller);
      await Promise.all([line({ click: add }), line({ click: add })]);
      expect([await count("income"), await count("client")]).toEqual([1, 1]);
    },
    wired,
  );

  story("it is only for whom it was meant, and says so to others alone", async (teller) => {
    const { line, count, expectReply } = teller;
    const add = await question(teller, { in: "#books" });
    const { messages } = await line({ click: add, in: "#books", as: "mallory" });
    expectReply(/for those I know/);
    expect(messages.map((one) => one.visibility)).toEqual(["person"]);
    expect(await count("income")).toBe(0);
    await line({ click: add, in: "#books" });
    expect(await count("income")).toBe(1);
  });
});

describe("a stranger", () => {
  const mallory = { as: "mallory" };

  story("they are refused once, told nothing of the books, and met with silence then", async (teller) => {
    const { say, count } = teller;
    await say("add client Acme");
    const first = await say("what does Acme owe?", mallory);
    expect(first.messages.map((one) => [one.text, one.buttons, one.visibility])).toEqual([
      [expect.stringMatching(/can't help you here/), [], "person"],
    ]);
    expect(first.text).not.toMatch(/Acme|My business/);
    for (const more of [mallory, { ...mallory, in: "#team" }]) {
      const { messages } = await say("@purser got 100 from Acme", more);
      expect(messages).toEqual([]);
    }
    expect(await count("income")).toBe(0);
  });

  story("in a shared channel the refusal is for them alone", async ({ say }) => {
    const { messages } = await say("@purser what does Acme owe?", { ...mallory, in: "#team" });
    expect(messages.map((one) => [one.to, one.visibility])).toEqual([["mallory", "person"]]);
  });

  story("what they say to each other in a shared channel is left alone", async ({ say, count }) => {
    const told = await say("who is paying for lunch?", { ...mallory, in: "#team" });
    expect([told.messages, told.ignored, await count("change")]).toEqual([[], true, 0]);
  });
});

describe("in a shared channel", () => {
  story("an answer with money goes to the asker alone, until they share it", async ({ say, click }) => {
    await say("add client Acme");
    const alone = await say("@purser got 300 from Acme, cash", { in: "#team" });
    expect(alone.messages.map((one) => [one.to, one.visibility])).toEqual([["owner", "person"]]);
    const shared = await click("Share", { in: "#team" });
    expect(shared.messages.filter((one) => one.visibility === "channel").map((one) => one.text)).toEqual([
      expect.stringMatching(/Recorded \$300\.00 from Acme/),
    ]);
  });

  story(
    "what is not meant for it is not even written down",
    async ({ say, count }) => {
      const { messages } = await say("got 300 from Acme", { in: "#team" });
      expect([messages, await count("income"), await count("inbox")]).toEqual([[], 0, 0]);
    },
    wired,
  );
});

describe("two quick messages", () => {
  story(
    "both are handled, in their order",
    async ({ say, count }) => {
      const [first] = await Promise.all([say("spent 5 on lunch, cash"), say("spent 6 on lunch, cash"), say("undo")]);
      expect(firstLines(first)).toEqual(
        ["Recorded $5", "Recorded $6", "Undone"].map((one) => expect.stringContaining(one)),
      );
      expect(await count("expense")).toBe(1);
    },
    wired,
  );
});

/** What breaks a chat that shows it as it stands; typed between quotes, so that all of it is taken as said. */
const hostile: readonly (readonly [what: string, text: string])[] = [
  ["HTML", "<b>bold</b> <script>alert(1)</script> &amp; &#60; </pre>"],
  ["markdown", "*bold* _lean_ __under__ ~gone~ ~~gone~~ `code` ```block``` ||hidden||"],
  ["a link in disguise", "[click me](http://evil.example) <http://evil.example|click me>"],
  ["mentions", "@everyone @here <!channel> <!here> <@U0PURSER> <@123> <@&4> <#5> </income:6> tg://user?id=1"],
  ["lines that begin as a heading, a list or a quote do", "# heading"],
  ["a quote", "> said"],
  ["control characters and NUL", "nul\u0000 bell\u0007 escape\u001b[31m back\u0008"],
  ["marks that turn the reading direction", "\u202eright to left\u202c \u2066isolated\u2069 end"],
  ["emoji sequences", "👩‍👩‍👧‍👦 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 Z\u0351\u0351\u0351"],
  ["backslashes", "\\o/ \\*not\\* C:\\new"],
  ["an address", "https://a.example/b_c_d?e=*f*&g=1"],
];

describe("hostile text", () => {
  for (const [what, text] of hostile) {
    story(`${what}: shown as typed, in a sentence, on a card and in a table`, async ({ say, field }) => {
      const shown = shownText(text).normalize();
      await say(`spent 5 on "${text}", cash`);
      expect(field("For")).toBe(shown);
      expect((await say(`add client "${text}"`)).text).toContain(`Added ${shown} as`);
      expect((await say("client list")).text).toContain(shown);
      expect((await say("undo")).text).toContain(shown);
    });
  }

  story("100,000 characters: said to be too many, and nothing is written", async ({ say, count, expectReply }) => {
    await say(`got 5 gift, cash ${"x".repeat(100_000)}`);
    expectReply(/\d+ characters; I read at most 4000/);
    expect(await count("income")).toBe(0);
  });

  story("as many characters as are read: shown whole, or cut with a sign", async ({ say, count, expectReply }) => {
    await say(`spent 5 on "${"word ".repeat(700).trim()}", cash`);
    expectReply(/Recorded \$5\.00/);
    expect(await count("expense")).toBe(1);
  });
});
