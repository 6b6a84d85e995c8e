import type { Command } from "../src/chat/command.ts";
import { aging } from "./aging.ts";
import { balances } from "./balances.ts";
import { board } from "./board.ts";
import { budget, budgetList, budgetRemove } from "./budget.ts";
import { calendar } from "./calendar.ts";
import { calendarLink } from "./calendar-link.ts";
import { cancel } from "./cancel.ts";
import { client } from "./client.ts";
import { clientArchive, clientRestore } from "./client-archive.ts";
import { clientDelete } from "./client-delete.ts";
import { clientList } from "./client-list.ts";
import { clientMerge, duplicates } from "./client-merge.ts";
import { clientMove } from "./client-move.ts";
import { pipeline } from "./client-pipeline.ts";
import { clientQuiet } from "./client-quiet.ts";
import { clientShow } from "./client-show.ts";
import { reportSources } from "./client-sources.ts";
import { clientTag, clientUntag } from "./client-tag.ts";
import { clientUpdate } from "./client-update.ts";
import { contact, contactDelete, contactList, contactShow, contactUpdate } from "./contact.ts";
import { deal, dealList, dealLost, dealReopen, dealShow, dealUpdate, dealWon } from "./deal.ts";
import { dealOffer } from "./deal-offer.ts";
import { digest } from "./digest.ts";
import { document } from "./document.ts";
import { documentDelete } from "./document-delete.ts";
import { documentList } from "./document-list.ts";
import { documentShare } from "./document-share.ts";
import { documentSend, documentShow } from "./document-show.ts";
import { documentLink, documentUpdate } from "./document-update.ts";
import { edit } from "./edit.ts";
import { entryDelete } from "./entry-delete.ts";
import { erase } from "./erase.ts";
import { expense } from "./expense.ts";
import { expenseList } from "./expense-list.ts";
import { expenseSort } from "./expense-sort.ts";
import { exportFile } from "./export.ts";
import { find } from "./find.ts";
import { forecast, reportForecast } from "./forecast.ts";
import { goal, goalDelete, goalDone, goalList, goalProgressed, goalUpdate } from "./goal.ts";
import { held } from "./held.ts";
import { helpOn } from "./help.ts";
import { history } from "./history.ts";
import { hours } from "./hours.ts";
import { hoursDelete } from "./hours-delete.ts";
import { hoursList } from "./hours-list.ts";
import { hoursStart, hoursStop } from "./hours-timer.ts";
import { importFile } from "./import.ts";
import { income } from "./income.ts";
import { incomeList } from "./income-list.ts";
import { invite } from "./invite.ts";
import { invoice } from "./invoice.ts";
import { invoiceChase } from "./invoice-chase.ts";
import { invoiceHours } from "./invoice-hours.ts";
import { invoiceLine } from "./invoice-line.ts";
import { invoiceLink } from "./invoice-link.ts";
import { invoiceList } from "./invoice-list.ts";
import { invoicePay } from "./invoice-pay.ts";
import { invoicePdf } from "./invoice-pdf.ts";
import { invoiceProject } from "./invoice-project.ts";
import { invoiceRefund } from "./invoice-refund.ts";
import { reportInvoiced } from "./invoice-report.ts";
import { invoiceSend } from "./invoice-send.ts";
import { invoiceShow } from "./invoice-show.ts";
import { invoiceSnooze } from "./invoice-snooze.ts";
import { invoiceUnlink } from "./invoice-unlink.ts";
import { invoiceUpdate } from "./invoice-update.ts";
import { invoiceVoid } from "./invoice-void.ts";
import { join } from "./join.ts";
import { link, unlink } from "./link.ts";
import { log } from "./log.ts";
import { logList } from "./log-list.ts";
import { meet } from "./meet.ts";
import { meetCancel } from "./meet-cancel.ts";
import { meetLate } from "./meet-late.ts";
import { meetList } from "./meet-list.ts";
import { meetMove } from "./meet-move.ts";
import { meetNotes } from "./meet-notes.ts";
import { meetReminders } from "./meet-reminders.ts";
import { meetShow } from "./meet-show.ts";
import { meetSnooze } from "./meet-snooze.ts";
import { meetUpdate } from "./meet-update.ts";
import { memberRemove, memberRole, members } from "./member.ts";
import { paymentRemove } from "./payment-remove.ts";
import { portal } from "./portal.ts";
import { project } from "./project.ts";
import { projectArchive, projectDelete, projectRestore } from "./project-archive.ts";
import { projectBoard } from "./project-board.ts";
import { projectList } from "./project-list.ts";
import { projectMove } from "./project-move.ts";
import { projectScore } from "./project-score.ts";
import { projectShow } from "./project-show.ts";
import { projectUpdate } from "./project-update.ts";
import { recurring } from "./recurring.ts";
import { recurringEnd, recurringPause, recurringResume, recurringSkip } from "./recurring-steer.ts";
import { recurringUpdate } from "./recurring-update.ts";
import { remind } from "./remind.ts";
import { remindDone, remindStop } from "./remind-done.ts";
import { remindList } from "./remind-list.ts";
import { report } from "./report.ts";
import { reportActivity } from "./report-activity.ts";
import { reportAfford } from "./report-afford.ts";
import { reportClients } from "./report-clients.ts";
import { reportExpenses } from "./report-expenses.ts";
import { reportHours } from "./report-hours.ts";
import { reportIncome } from "./report-income.ts";
import { reportOverdue } from "./report-overdue.ts";
import { reportOwed } from "./report-owed.ts";
import { reportPace } from "./report-pace.ts";
import { reportProfit } from "./report-profit.ts";
import { reportProject } from "./report-project.ts";
import { reportRate } from "./report-rate.ts";
import { reportTarget } from "./report-target.ts";
import { reportTax } from "./report-tax.ts";
import { reportTop } from "./report-top.ts";
import { reportUnbilled } from "./report-unbilled.ts";
import { reportWon } from "./report-won.ts";
import { resource, resourceDelete, resourceList, resourceShow, resourceTick, resourceUpdate } from "./resource.ts";
import { service, serviceDelete, serviceList, serviceUpdate } from "./service.ts";
import { settings } from "./settings.ts";
import { share } from "./share.ts";
import { snooze } from "./snooze.ts";
import { start } from "./start.ts";
import { supplier, supplierArchive, supplierList, supplierShow, supplierUpdate } from "./supplier.ts";
import {
  supply,
  supplyArchive,
  supplyBuy,
  supplyList,
  supplySet,
  supplyShow,
  supplyUpdate,
  supplyUse,
} from "./supply.ts";
import { task, taskDelete, taskDone, taskReopen, taskSnooze } from "./task.ts";
import { taskList } from "./task-list.ts";
import { taskUpdate } from "./task-update.ts";
import { redo, undo } from "./undo.ts";
import { whoami } from "./whoami.ts";
import { workflow } from "./workflow.ts";

/** A command of any options, as the list holds it. */
const any = (command: unknown) => command as Command;

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [
  income,
  expense,
  incomeList,
  expenseList,
  expenseSort,
  entryDelete,
  recurring,
  recurringUpdate,
  recurringSkip,
  recurringPause,
  recurringResume,
  recurringEnd,
  budget,
  budgetList,
  budgetRemove,
  balances,
  report,
  reportIncome,
  reportExpenses,
  reportProfit,
  reportTop,
  reportPace,
  reportRate,
  reportUnbilled,
  reportTarget,
  reportAfford,
  reportWon,
  reportClients,
  reportTax,
  forecast,
  reportForecast,
  reportActivity,
  digest,
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
  clientMerge,
  duplicates,
  deal,
  dealList,
  dealShow,
  dealWon,
  dealLost,
  dealReopen,
  dealOffer,
  dealUpdate,
  pipeline,
  board,
  reportSources,
  project,
  projectShow,
  projectList,
  projectUpdate,
  projectMove,
  projectBoard,
  projectScore,
  projectArchive,
  projectRestore,
  projectDelete,
  service,
  serviceUpdate,
  serviceList,
  serviceDelete,
  task,
  taskDone,
  taskReopen,
  taskSnooze,
  taskList,
  taskUpdate,
  taskDelete,
  hours,
  hoursStart,
  hoursStop,
  hoursList,
  hoursDelete,
  reportProject,
  reportHours,
  log,
  logList,
  clientQuiet,
  remind,
  remindList,
  remindDone,
  remindStop,
  snooze,
  meet,
  meetMove,
  meetCancel,
  meetUpdate,
  meetShow,
  meetList,
  calendar,
  calendarLink,
  portal,
  meetLate,
  meetSnooze,
  meetNotes,
  meetReminders,
  invoice,
  invoiceHours,
  invoiceProject,
  invoiceSend,
  invoicePay,
  invoiceUpdate,
  invoiceLine,
  invoiceLink,
  invoiceUnlink,
  invoiceRefund,
  paymentRemove,
  invoiceVoid,
  invoiceShow,
  invoicePdf,
  invoiceChase,
  invoiceSnooze,
  invoiceList,
  history,
  find,
  importFile,
  exportFile,
  erase,
  workflow,
  reportOwed,
  reportOverdue,
  aging,
  reportInvoiced,
  contact,
  contactShow,
  contactList,
  contactUpdate,
  contactDelete,
  goal,
  goalProgressed,
  goalList,
  goalDone,
  goalUpdate,
  goalDelete,
  resource,
  resourceShow,
  resourceTick,
  resourceList,
  resourceUpdate,
  resourceDelete,
  supplier,
  supplierShow,
  supplierList,
  supplierUpdate,
  supplierArchive,
  supply,
  supplyUse,
  supplyBuy,
  supplySet,
  supplyShow,
  supplyList,
  supplyUpdate,
  supplyArchive,
  document,
  documentList,
  documentShow,
  documentShare,
  documentSend,
  documentLink,
  documentUpdate,
  documentDelete,
  edit,
  undo,
  redo,
  cancel,
  helpOn(() => commands),
  settings,
  held,
  start,
  share,
  whoami,
  link,
  unlink,
  invite,
  join,
  members,
  memberRole,
  memberRemove,
].map(any);
