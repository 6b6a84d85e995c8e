import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { text } from "../src/chat/options/text.ts";
import { type DigestKind, digestKinds, readSections } from "../src/digests/digest-kinds.ts";
import { nextDigest } from "../src/digests/digest-time.ts";
import { digestNow, digestOfTurn, scopeAt } from "../src/digests/read-digest.ts";
import { digestPlans } from "../src/digests/set-digest.ts";
import type { Scope } from "../src/scope.ts";
import { wallTime } from "../src/time/zone.ts";
import { digestMessage } from "./cards/digest-message.ts";
import { digestSetting } from "./steps/digest-setting.ts";

/** The words for looking at a digest; anything else says how it shall come. */
const shows: readonly (readonly [DigestKind, RegExp])[] = [
  ["daily", /^(?:day|today|now|this morning)?$/i],
  ["weekly", /^(?:this |the |last )?week$/i],
  ["monthly", /^(?:this |the |last )?month$/i],
];

export const digest = defineCommand({
  name: "digest",
  intent: "digest",
  summary: "What today holds; `digest week`, `digest month`, `digest preview`, and when it comes by itself",
  theme: "reports",
  access: "employee",
  options: { what: optional(text("week, month, preview, or how it comes: 8:30 weekdays, without goals, off")) },
  examples: ["digest", "digest week", "digest 8:30 weekdays"],
  typed: (rest) => ({ what: rest.replace(/\s+(?:for (?:me|us)|please)(?=\s|$)/gi, "") }),
  async run(scope, input): Promise<Answer> {
    const asked = input.what?.trim() ?? "";
    const shown = shows.find(([, words]) => words.test(asked))?.[0];
    if (shown) return now(scope, shown);
    const preview = /^(?:preview|tomorrow)(?:\s+(?:of\s+)?(?:the\s+)?(day|daily|week|weekly|month|monthly))?$/i.exec(
      asked,
    );
    if (preview) return previewed(scope, kindOf(preview[1] ?? "day"));
    return digestSetting(scope, asked);
  },
});

function kindOf(word: string): DigestKind {
  return digestKinds.find((kind) => kind.slice(0, 3) === word.slice(0, 3).toLowerCase()) ?? "daily";
}

/** The digest as it would be if it came now. */
async function now(scope: Scope, kind: DigestKind): Promise<Answer> {
  const { digests } = scope.say;
  const plan = (await digestPlans(scope)).find((one) => one.kind === kind);
  const read = await digestNow(scope, kind, readSections(plan?.without ?? ""));
  const whole = digestMessage(scope, read);
  if (!read.empty) return whole;
  const { card, offers } = whole;
  const none =
    read.kind === "daily"
      ? digests.quietDay(scope.show.day(scope.today))
      : digests.emptyPeriod(scope.show.period(read.digest.period));
  return { text: none, ...(card && read.kind === "daily" ? { card } : {}), offers };
}

/** What the next one would say as things stand. */
async function previewed(scope: Scope, kind: DigestKind): Promise<Answer> {
  const { digests } = scope.say;
  const plan = (await digestPlans(scope)).find((one) => one.kind === kind);
  const turn = plan?.active ? nextDigest(plan, scope.zone, scope.at) : null;
  if (!plan || !turn) {
    const { text: said, ...rest } = await now(scope, kind);
    return { ...rest, text: `${digests.previewOff(kind)}\n${said}` };
  }
  const then = scopeAt(scope, turn.at);
  const read = await digestOfTurn(then, plan, turn);
  const { day, time } = wallTime(turn.at, scope.zone);
  const when = [scope.show.day(day), time] as const;
  if (read.empty && plan.silentWhenEmpty) return { text: digests.previewSilent(...when) };
  const { text: said, ...rest } = digestMessage(then, read);
  return { ...rest, text: `${digests.preview(...when)}\n${said}` };
}
