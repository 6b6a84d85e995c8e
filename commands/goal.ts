import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { counted } from "../src/chat/options/counted.ts";
import { day } from "../src/chat/options/day.ts";
import { known } from "../src/chat/options/known.ts";
import { money } from "../src/chat/options/money.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { text } from "../src/chat/options/text.ts";
import type { Offer } from "../src/chat/reply.ts";
import { type GoalView, goalFigures, goalSpans } from "../src/goals/goal-progress.ts";
import {
  addGoal,
  type GoalTarget,
  listGoals,
  noteProgress,
  readGoal,
  removeGoal,
  reviseGoal,
} from "../src/goals/keep-goals.ts";
import type { Quantity } from "../src/library/quantity.ts";
import type { Money } from "../src/money/money.ts";
import type { Scope } from "../src/scope.ts";
import { goalCard, stepsText, targetText } from "./cards/goal-card.ts";

const most = 25;

export const goal = defineCommand({
  name: "goal",
  intent: "goal.add",
  summary: "Set a goal with a target; alone, list the goals",
  theme: "library",
  access: "manager",
  options: {
    goal: optional(text("Name of the goal")),
    amount: optional(money("Target, where it is money")),
    target: optional(counted("Target, where it is a number: 10 pounds")),
    due: optional(day("Until when", "future")),
    category: optional(text("health, wealth, relationship or one of your own")),
    follow: optional(choice("A figure of the books it follows", goalFigures)),
    span: optional(choice("Of which span", goalSpans)),
    notes: optional(text("Notes")),
  },
  examples: ["my goal is to save 10k by june", "goal: lose 10 pounds by march"],
  typed: (rest) => (rest === "" ? {} : null),
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { goals } = scope.say;
    if (Object.keys(slots).length === 0) return listed(scope, undefined);
    const { goal: name, amount, target, due, category, follow, span, notes } = input;
    const sought = targetOf(amount, target);
    if (!sought) return { ask: { text: goals.whatTarget, option: "target", offers: [] } };
    if (name === undefined && !follow) return { ask: { text: goals.whatName, option: "goal", offers: [] } };
    const view = await addGoal(scope, {
      name: capitalised(name ?? goals.figures[follow ?? ""] ?? ""),
      target: sought,
      category: (category ?? (amount || follow ? "wealth" : "own")).toLowerCase(),
      due,
      figure: follow,
      span,
      notes,
    });
    return {
      text: goals.added(view.row.name, targetText(scope, view)),
      card: goalCard(scope, view),
      offers: followOffers(view),
      wrote: { title: goals.addedTitle(view.row.name), subject: { table: "goal", id: view.row.id } },
    };

    function followOffers({ row }: GoalView): Offer[] {
      if (row.figure !== null) return [];
      const press = (figure: string, of: string) => ({
        label: goals.buttons.follow(figure, of),
        press: { command: "goal update", slots: { goal: row.id, follow: figure, span: of } },
      });
      if (row.currency !== null && /income|revenue|earn|bill|turnover|sales|make/i.test(row.name))
        return [press("income", "year")];
      if (/client|customer/i.test(`${row.name} ${row.unit}`)) return [press("clients", "year")];
      return /hours?/i.test(`${row.name} ${row.unit}`) ? [press("hours", "month")] : [];
    }
  },
});

function targetOf(amount: Money | undefined, target: Quantity | undefined): GoalTarget | null {
  if (target) return { count: target };
  return amount ? { amount } : null;
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A count as it may be typed of money too: `$250`, `+500`. */
function told(describe: string) {
  const kind = counted(describe);
  return { ...kind, read: (typed: string, scope: Scope) => kind.read(typed.replace(/\p{Sc}/gu, ""), scope) };
}

export const goalProgressed = defineCommand({
  name: "goal progress",
  intent: "goal.progress",
  summary: "Write down progress: what came to a goal, or where it stands",
  theme: "library",
  access: "manager",
  options: {
    goal: known("goal", "Which goal"),
    delta: optional(told("What came to it")),
    value: optional(told("Where it stands")),
  },
  examples: ["goal progress Emergency fund +250"],
  typed: (rest) => {
    const [, name, to, number] = /^(.+?)\s+(?:(\+|is|at|=|to)\s*)?(-?\d[\d.,]*(?:\s\p{L}+)?)$/iu.exec(rest) ?? [];
    if (!name || !number) return { goal: rest };
    return to && to !== "+" ? { goal: name, value: number } : { goal: name, delta: number };
  },
  async run(scope, { goal: { id }, delta, value }, slots): Promise<Answer | Asking> {
    const { goals } = scope.say;
    if (!delta && !value) return { ask: { text: goals.whatProgress, option: "delta", slots, offers: [] } };
    const mark = scope.write.mark();
    const view = await noteProgress(scope, id, delta ? { delta } : { value: value as Quantity });
    const said = goals.progressed(
      view.row.name,
      stepsText(scope, view, view.steps),
      targetText(scope, view),
      scope.show.percent(view.percent),
    );
    const reached = view.steps >= view.row.targetSteps && view.row.doneOn === null;
    const offers = reached ? [{ label: goals.buttons.done, press: { command: "goal done", slots: { goal: id } } }] : [];
    if (scope.write.mark() === mark)
      return { text: goals.sameText(view.row.name), card: goalCard(scope, view), offers };
    return {
      text: reached ? goals.reached(said) : said,
      card: goalCard(scope, view),
      offers,
      wrote: { title: goals.progressTitle(view.row.name), subject: { table: "goal", id } },
    };
  },
});

export const goalList = defineCommand({
  name: "goal list",
  intent: "report.goal",
  summary: "How far the goals have come; with a name, one goal",
  theme: "library",
  access: "manager",
  options: { goal: optional(known("goal", "Which goal")), category: optional(text("Category")) },
  examples: ["goal list"],
  typed: (rest) => (rest === "" ? {} : { goal: rest }),
  run: async (scope, { goal: one, category }) =>
    one ? shown(scope, await readGoal(scope, one.id)) : listed(scope, category),
});

async function shown(scope: Scope, view: GoalView): Promise<Answer> {
  const { goals } = scope.say;
  const steps = stepsText(scope, view, view.steps);
  return {
    text: goals.progressed(view.row.name, steps, targetText(scope, view), scope.show.percent(view.percent)),
    card: goalCard(scope, view),
    offers: [{ label: goals.buttons.done, press: { command: "goal done", slots: { goal: view.row.id } } }],
  };
}

async function listed(scope: Scope, category: string | undefined): Promise<Answer> {
  const { goals } = scope.say;
  const views = await listGoals(scope, { done: false, category: category?.toLowerCase() }, most);
  if (views.length === 0) return { text: goals.none };
  return {
    text: goals.count(views.length),
    card: {
      title: goals.title,
      fields: [],
      table: {
        head: [goals.goal, goals.progress, goals.target, goals.done, goals.due],
        rows: views.map((view) => [
          view.row.name,
          stepsText(scope, view, view.steps),
          targetText(scope, view),
          scope.show.percent(view.percent),
          view.row.dueOn ? scope.show.day(view.row.dueOn) : "—",
        ]),
      },
    },
  };
}

export const goalDone = defineCommand({
  name: "goal done",
  intent: "goal.done",
  summary: "Mark a goal as done",
  theme: "library",
  access: "manager",
  options: { goal: known("goal", "Which goal") },
  examples: ["goal done Emergency fund"],
  typed: (rest) => ({ goal: rest }),
  async run(scope, { goal: { id } }) {
    const { goals } = scope.say;
    const view = await reviseGoal(scope, id, { done: true });
    const { name } = view.row;
    return {
      text: goals.doneText(name),
      card: goalCard(scope, view),
      wrote: { title: goals.changedTitle(name), subject: { table: "goal", id } },
    };
  },
});

export const goalUpdate = defineCommand({
  name: "goal update",
  intent: "goal.update",
  summary: "Change a goal's name, target, day, or the figure it follows",
  theme: "library",
  access: "manager",
  options: {
    goal: known("goal", "Which goal"),
    name: optional(text("New name")),
    amount: optional(money("Target, where it is money")),
    target: optional(counted("Target, where it is a number")),
    due: orNone(day("Until when", "future")),
    category: optional(text("Category")),
    follow: orNone(choice("A figure of the books it follows", goalFigures)),
    span: orNone(choice("Of which span", goalSpans)),
    notes: orNone(text("Notes")),
  },
  examples: ["goal update goal: Emergency fund amount: 12000"],
  async run(scope, { goal: { id }, name, amount, target, due, category, follow, span, notes }) {
    const { goals } = scope.say;
    const mark = scope.write.mark();
    const view = await reviseGoal(scope, id, {
      name,
      target: targetOf(amount, target) ?? undefined,
      due,
      category: category?.toLowerCase(),
      figure: follow,
      span,
      notes,
    });
    const card = goalCard(scope, view);
    if (scope.write.mark() === mark) return { text: goals.sameText(view.row.name), card };
    return {
      text: goals.changed(view.row.name),
      card,
      wrote: { title: goals.changedTitle(view.row.name), subject: { table: "goal", id } },
    };
  },
});

export const goalDelete = defineCommand({
  name: "goal delete",
  intent: "goal.delete",
  summary: "Delete a goal; undo brings it back",
  theme: "library",
  access: "manager",
  options: { goal: known("goal", "Which goal") },
  examples: ["goal delete Emergency fund"],
  typed: (rest) => ({ goal: rest }),
  async run(scope, { goal: { id, name } }) {
    await removeGoal(scope, id);
    const { goals } = scope.say;
    return { text: goals.deleted(name), wrote: { title: goals.deletedTitle(name) } };
  },
});
