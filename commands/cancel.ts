import { defineCommand } from "../src/chat/command.ts";

export const cancel = defineCommand({
  name: "cancel",
  intent: "cancel",
  summary: "End the open question without writing anything",
  theme: "conversation",
  access: "employee",
  options: {},
  examples: ["cancel"],
  run: async (scope) => ({ text: scope.say.chat.cancelled, public: true }),
});
