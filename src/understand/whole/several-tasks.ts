import { seldom } from "../../seldom.ts";
import { type Clause, clauseOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidName } from "../fill/said.ts";
import { behind } from "../forms/details.ts";
import type { Sentence } from "../sentence.ts";

/** `tasks: a, b, c`, `add tasks for Lookbook:` with a line each: what they are of, and what is to be done. */
const headed = seldom(
  /^\s*(?:please\s+)?(?:(?:add|new|create|make|log|neue|nuevas|nouvelles|novas|añade|agrega|ajoute|adiciona|crea|crée|cria)\s+)?(?:(?:these|the following|some|my|two|three|four|five|\d{1,2}|estas|ces|estas|diese)\s+)*(?:new\s+)?(?:tasks|to-?dos|to dos|tareas|pendientes|tâches|taches|aufgaben|tarefas)(\s[^:\n]{1,60})?\s*:\s*(\S[\s\S]*)$/iu,
);

/** `todo back up cards, email the link, order prints`: under the word alone, three things of a few words each. */
const run = seldom(
  /^\s*(?:to-?dos?|to dos?|tasks|tareas|pendientes|tâches|taches|aufgaben|tarefas)\s+(?!(?:for|of|on|in|para|de|für|pour|sur)\s)([^:\n?]+)$/iu,
);

/** What begins no thing to be done: it goes on with the one before. */
const goesOn =
  /^(?:the|an?|my|our|his|her|their|and|or|by|for|from|with|at|in|on|to|el|la|los|las|un|una|y|o|con|para|le|les|une|et|ou|avec|pour|der|die|das|ein|eine|und|oder|mit|für|os|as|um|uma|e|com)\s/iu;

function runOf(text: string): readonly string[] {
  const [, list = ""] = run.exec(text) ?? [];
  const found = list === "" ? [] : things(list);
  return found.length >= 3 && found.every((one) => /\s/.test(one) && !goesOn.test(one)) ? found : [];
}

const mostTasks = 20;
const longestTask = 120;

/** The things of a list: a line each where there are several, else between commas or semicolons. */
function things(list: string): readonly string[] {
  const parting = /\n/.test(list) ? /\n+/ : /;/.test(list) ? /\s*;\s*/ : /\s*,\s*(?:and\s+|und\s+|y\s+|et\s+|e\s+)?/iu;
  return list
    .split(parting)
    .map((one) => one.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s*/u, "").replace(/[\s.;]+$/u, ""))
    .filter((one) => one !== "");
}

function whole(sentence: Sentence): Clause {
  return clauseOf(sentence, 0, sentence.tokens.length);
}

/** `todo: a on the 10th, b on thursday`: one heading for several, each with the day it is wanted on. */
const headedOnce = seldom(
  /^\s*(?:please\s+)?(?:(?:new|add|neue|nueva|nouvelle|nova)\s+)?(?:task|to-?do|to do|tarea|pendiente|t[âa]che|aufgabe|tarefa)\s*:\s*(\S[^\n]*)$/iu,
);

/** Where each of the things said stands, with its own day taken off its end. */
function dated(clause: Clause, tasks: readonly string[]): readonly { task: string; due?: string }[] {
  const { text, tokens } = clause.sentence;
  let place = text.search(/\s|:/);
  return tasks.map((task) => {
    place = text.indexOf(task, place);
    const from = tokens.findIndex((token) => token.start >= place);
    const until = tokens.findIndex((token) => token.start >= place + task.length);
    const { to, due } = behind(clause, from, until < 0 ? tokens.length : until, ["due"]);
    place += task.length;
    if (due === undefined) return { task };
    const said = text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/[\s,;:–-]+$/u, "");
    return { task: said, due };
  });
}

/** Several tasks in one message, under a word that says that they are tasks; null when it is anything else. */
export function severalTasks(sentence: Sentence): readonly Part[] | null {
  const [, of = "", list] = headed.exec(sentence.text) ?? [];
  const [, once] = list === undefined ? (headedOnce.exec(sentence.text) ?? []) : [];
  const said = list ?? once;
  const tasks = said === undefined ? runOf(sentence.text) : things(said);
  if (tasks.length < 2 || tasks.length > mostTasks || tasks.some((one) => one.length > longestTask)) return null;
  const clause = whole(sentence);
  const each = dated(clause, tasks);
  if (once !== undefined && each.some(({ due }) => due === undefined)) return null;
  const project = of === "" ? undefined : saidName(clause, "project");
  return each.map((one) => entry("task.add", { ...one, project }));
}
