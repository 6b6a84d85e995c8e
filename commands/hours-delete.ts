import { defineCommand, optional } from "../src/chat/command.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { lastLogged } from "../src/work/last-logged.ts";
import { deleteHours } from "../src/work/revise-hours.ts";
import { hoursCard, hoursTitle } from "./cards/hours-card.ts";

const idShape = /^hrs_[0-9a-z]{16}$/;

export const hoursDelete = defineCommand({
  name: "hours delete",
  intent: "hours.delete",
  summary: "Delete the hours you logged last",
  theme: "work",
  access: "employee",
  options: { entry: optional(text("Which ones: last")) },
  examples: ["hours delete last"],
  typed: (rest) => (rest === "" ? {} : { entry: rest }),
  async run(scope, { entry = "last" }) {
    const { work } = scope.say;
    const id = idShape.test(entry) ? entry : await lastLogged(scope);
    if (!id) throw new UserError(work.noHoursToDelete, work.examples.log);
    const view = await deleteHours(scope, id);
    const title = hoursTitle(scope, view);
    return {
      text: work.hoursDeleted(title),
      card: hoursCard(scope, view),
      wrote: { title: work.hoursDeletedTitle(title) },
    };
  },
});
