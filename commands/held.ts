import { type Answer, defineCommand, hidden } from "../src/chat/command.ts";
import { decodeDraft } from "../src/chat/held-draft.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { seesMoney } from "../src/work/sight.ts";
import { pushesOfFigures } from "../src/workspace/push-kinds.ts";

/** The numbered buttons of a summary: shows one of the pushes it is made of as it would have come by itself. */
export const held = defineCommand({
  name: "held",
  intent: "held",
  summary: "What waits until your quiet hours are over",
  theme: "settings",
  access: "employee",
  minor: true,
  options: { push: hidden(text("Which one")) },
  examples: ["held"],
  async run(scope, { push }): Promise<Answer> {
    const { pushes } = scope.say;
    const mine = { memberId: scope.person.id };
    if (push === undefined) {
      const waiting = await scope.read.heldPush.findMany({
        where: { ...mine, toldAt: null, ...(seesMoney(scope) ? {} : { kind: { notIn: [...pushesOfFigures] } }) },
        orderBy: { seq: "asc" },
        take: 20,
      });
      const lines = waiting.map(({ body }) => decodeDraft(body).text);
      return { text: pushes.waiting(lines) };
    }
    const found = await scope.read.heldPush.findFirst({ where: { ...mine, id: push } });
    if (!found || (pushesOfFigures.includes(found.kind) && !seesMoney(scope))) throw new UserError(pushes.heldGone);
    const { text: told, card, files, offers, hears, about } = decodeDraft(found.body);
    return {
      text: told,
      offers,
      ...(card ? { card } : {}),
      ...(files ? { files } : {}),
      ...(hears ? { hears } : {}),
      ...(about ? { about } : {}),
    };
  },
});
