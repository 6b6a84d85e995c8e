import { optional } from "../../src/chat/command.ts";
import { choice } from "../../src/chat/options/choice.ts";
import { day } from "../../src/chat/options/day.ts";
import { hourRate } from "../../src/chat/options/hour-rate.ts";
import { hours } from "../../src/chat/options/hours.ts";
import { members } from "../../src/chat/options/members.ts";
import { money } from "../../src/chat/options/money.ts";
import { orNone } from "../../src/chat/options/or-none.ts";
import { text } from "../../src/chat/options/text.ts";
import { priorities, projectStatuses } from "../../src/work/work-status.ts";

/** What can be said of a project when it is added, and cleared with `none` when it is changed. */
export const projectDetailOptions = {
  amount: orNone(money("What it is worth, before tax")),
  rate: orNone(hourRate("What an hour of it costs")),
  start: orNone(day("When it starts", "future")),
  due: orNone(day("When it should be completed", "future")),
  status: optional(choice("Status", projectStatuses)),
  priority: optional(choice("Priority", priorities)),
  estimateHours: orNone(hours("How many hours it should take")),
  members: optional(members("Who works on it")),
  notes: orNone(text("Notes")),
};
