import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownProject } from "../src/chat/options/project.ts";
import { readProject } from "../src/work/read-project.ts";
import { reviseProject } from "../src/work/revise-project.ts";
import { priorities, projectStatuses } from "../src/work/work-status.ts";
import { projectCard } from "./cards/project-card.ts";
import { boardAnswer, boardKinds, placeOffers } from "./project-board.ts";
import { scoreOffers } from "./project-score.ts";

const statusWords = projectStatuses.map((status) => status.replace("_", "[ _-]")).join("|");
const typedMove = new RegExp(
  `^(.+?)\\s+(?:(?:to|as|into|→|->)\\s+)?(?:(${statusWords})|(${priorities.join("|")})(?:\\s+priority)?)$`,
  "i",
);

export const projectMove = defineCommand({
  name: "project move",
  intent: "project.move",
  summary: "Move a project to another status or priority",
  theme: "work",
  access: "manager",
  options: {
    project: knownProject("Which project"),
    status: optional(choice("To which status", projectStatuses)),
    priority: optional(choice("To which priority", priorities)),
    board: hidden(choice("The board it is moved on", boardKinds)),
  },
  examples: ["Website is high priority", "project move Website to on hold"],
  typed: (rest) => {
    const [, project, status, priority] = typedMove.exec(rest) ?? [];
    if (!project) return { project: rest };
    return status
      ? { project, status: status.toLowerCase().replace(/[ -]/g, "_") }
      : { project, priority: priority?.toLowerCase() ?? "" };
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { work } = scope.say;
    const { project, status, priority, board } = input;
    const before = await readProject(scope, project.id);
    if (!status && !priority)
      return { ask: { text: work.askMove(before.row.name), offers: placeOffers(scope, before, "status"), slots } };
    const mark = scope.write.mark();
    const view = await reviseProject(scope, project.id, { status, priority });
    const { row } = view;
    if (scope.write.mark() === mark) return { text: work.nothingChanged(row.name), card: projectCard(scope, view) };
    const place = (one: typeof before.row) =>
      status ? work.statuses[one.status] : work.priorities[one.priority as "low"];
    const scored = row.status === "completed" && before.row.status !== "completed" && view.client !== null;
    const text = status ? work.movedText(row.name, place(row)) : work.prioritised(row.name, place(row));
    const moved: Answer = {
      text: scored ? `${text} ${work.askScore(row.name)}` : text,
      card: projectCard(scope, view),
      wrote: {
        title: work.movedTitle(row.name, place(before.row), place(row)),
        subject: { table: "project", id: row.id },
      },
    };
    const scores = scored ? scoreOffers(scope, row.id) : [];
    if (!board) return { ...moved, offers: scores };
    const shown = await boardAnswer(scope, board);
    return { ...moved, ...(shown.card ? { card: shown.card } : {}), offers: [...(shown.offers ?? []), ...scores] };
  },
});
