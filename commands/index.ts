import type { Command } from "../src/chat/command.ts";
import { balances } from "./balances.ts";
import { cancel } from "./cancel.ts";
import { client } from "./client.ts";
import { clientArchive, clientRestore } from "./client-archive.ts";
import { clientDelete } from "./client-delete.ts";
import { clientList } from "./client-list.ts";
import { clientMove } from "./client-move.ts";
import { pipeline } from "./client-pipeline.ts";
import { clientShow } from "./client-show.ts";
import { reportSources } from "./client-sources.ts";
import { clientTag, clientUntag } from "./client-tag.ts";
import { clientUpdate } from "./client-update.ts";
import { edit } from "./edit.ts";
import { expense } from "./expense.ts";
import { expenseList } from "./expense-list.ts";
import { helpOn } from "./help.ts";
import { income } from "./income.ts";
import { incomeList } from "./income-list.ts";
import { reportActivity } from "./report-activity.ts";
import { reportExpenses } from "./report-expenses.ts";
import { reportIncome } from "./report-income.ts";
import { reportProfit } from "./report-profit.ts";
import { reportTop } from "./report-top.ts";
import { settings } from "./settings.ts";
import { start } from "./start.ts";
import { redo, undo } from "./undo.ts";

/** A command of any options, as the list holds it. */
const any = (command: unknown) => command as Command;

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [
  income,
  expense,
  incomeList,
  expenseList,
  balances,
  reportIncome,
  reportExpenses,
  reportProfit,
  reportTop,
  reportActivity,
  client,
  clientShow,
  clientList,
  clientMove,
  clientUpdate,
  clientTag,
  clientUntag,
  clientArchive,
  clientRestore,
  clientDelete,
  pipeline,
  reportSources,
  edit,
  undo,
  redo,
  cancel,
  helpOn(() => commands),
  settings,
  start,
].map(any);
