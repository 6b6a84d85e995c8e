import { defineCommand, hidden } from "../src/chat/command.ts";
import { replyOf } from "../src/chat/messages.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";

/** The "Share" button of a private answer in a shared channel: says it again, to everybody there (SPEC 1). */
export const share = defineCommand({
  name: "share",
  intent: "share",
  summary: "Show everybody in the channel the answer that only you see",
  theme: "conversation",
  access: "employee",
  options: { message: hidden(text("Which message")) },
  examples: ["share"],
  async run(scope, { message }) {
    const kept = await scope.read.message.findFirst({
      where: {
        memberId: scope.person.id,
        conversation: scope.conversation,
        ...(message === undefined ? {} : { id: message }),
      },
      orderBy: { seq: "desc" },
    });
    if (!kept) throw new UserError(scope.say.chat.nothingToShare);
    const { text, card, secret } = replyOf(kept);
    if (secret) throw new UserError(scope.say.chat.notToShare);
    return { text, ...(card ? { card } : {}), public: true, toChannel: true };
  },
});
