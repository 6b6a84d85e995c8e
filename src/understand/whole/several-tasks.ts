import { type Clause, clauseOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidName } from "../fill/said.ts";
import type { Sentence } from "../sentence.ts";

/** `tasks: a, b, c`, `add tasks for Lookbook:` with a line each: what they are of, and what is to be done. */
const headed =
  /^\s*(?:please\s+)?(?:(?:add|new|create|make|log|neue|nuevas|nouvelles|novas|añade|agrega|ajoute|adiciona|crea|crée|cria)\s+)?(?:(?:these|the following|some|my|two|three|four|five|\d{1,2}|estas|ces|estas|diese)\s+)*(?:new\s+)?(?:tasks|to-?dos|to dos|tareas|pendientes|tâches|taches|aufgaben|tarefas)(\s[^:\n]{1,60})?\s*:\s*(\S[\s\S]*)$/iu;

/** `todo back up cards, email the link, order prints`: under the word alone, three things of a few words each. */
const run =
  /^\s*(?:to-?dos?|to dos?|tasks|tareas|pendientes|tâches|taches|aufgaben|tarefas)\s+(?!(?:for|of|on|in|para|de|für|pour|sur)\s)([^:\n?]+)$/iu;

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

/** Several tasks in one message, under a word that says that they are tasks; null when it is anything else. */
export function severalTasks(sentence: Sentence): readonly Part[] | null {
  const [, of = "", list] = headed.exec(sentence.text) ?? [];
  const tasks = list === undefined ? runOf(sentence.text) : things(list);
  if (tasks.length < 2 || tasks.length > mostTasks || tasks.some((one) => one.length > longestTask)) return null;
  const project = of === "" ? undefined : saidName(whole(sentence), "project");
  return tasks.map((task) => entry("task.add", { task, project }));
}
