import { endFeed, feedSecret, renewFeed } from "../src/calendar/feed-address.ts";
import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import type { Offer } from "../src/chat/reply.ts";

const what = ["show", "renew", "off"] as const;

/** The secret address under which one's calendar is subscribed elsewhere; said to its member alone, wherever they ask (SPEC 7). */
export const calendarLink = defineCommand({
  name: "calendar link",
  intent: "meeting.feed",
  summary: "The secret address to subscribe your calendar in Google, Apple or Outlook; `renew` or `off`",
  theme: "calendar",
  access: "employee",
  minor: true,
  options: { what: optional(choice("Show, renew or turn off", what)) },
  examples: ["calendar link"],
  typed: (rest) => {
    const said = /^(show|renew|new|off|turn off|stop|remove)?$/i.exec(rest.trim())?.[1]?.toLowerCase();
    if (said === undefined) return rest.trim() === "" ? {} : null;
    return { what: said === "show" ? "show" : /new/.test(said) ? "renew" : "off" };
  },
  async run(scope, input): Promise<Answer> {
    const { feed } = scope.say.calendar;
    const whose = { memberId: scope.person.id, at: scope.at };
    if (input.what === "off") {
      const ended = await scope.query(endFeed, whose);
      return { text: ended ? feed.off : feed.none, offers: ended ? [press(feed.again, "show")] : [] };
    }
    if (scope.publicUrl === undefined) return { text: feed.noAddress, public: true };
    const known = await scope.query(feedSecret, whose);
    const renewed = input.what === "renew" && known !== null;
    const secret = known === null || renewed ? await scope.query(renewFeed, whose) : known;
    const address = `${scope.publicUrl}/calendar/${secret}.ics`;
    return {
      text: `${renewed ? `${feed.renewed}\n` : ""}${feed.address(address)}`,
      offers: [press(feed.renew, "renew"), press(feed.turnOff, "off")],
      secret: true,
    };
  },
});

function press(label: string, what: "show" | "renew" | "off"): Offer {
  return { label, press: { command: "calendar link", slots: { what } } };
}
