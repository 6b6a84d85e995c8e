import { clientChanges } from "./client-changes.ts";
import { clientQuestions } from "./client-questions.ts";
import { clients } from "./clients.ts";
import { commands } from "./commands.ts";
import { contactQuestions } from "./contact-questions.ts";
import { corrections } from "./corrections.ts";
import { goals } from "./goals.ts";
import { hours } from "./hours.ts";
import { interactions } from "./interactions.ts";
import { invoiceChanges } from "./invoice-changes.ts";
import { invoicePayments } from "./invoice-payments.ts";
import { invoiceQuestions } from "./invoice-questions.ts";
import { library } from "./library.ts";
import { meetingChanges } from "./meeting-changes.ts";
import { meetingQuestions } from "./meeting-questions.ts";
import { meetings } from "./meetings.ts";
import { money } from "./money.ts";
import { moneyReports } from "./money-reports.ts";
import { newInvoices } from "./new-invoices.ts";
import { projectQuestions } from "./project-questions.ts";
import { projects } from "./projects.ts";
import { reminders } from "./reminders.ts";
import type { Rule } from "./rule.ts";
import { services } from "./services.ts";
import { workReports } from "./work-reports.ts";

/** Every rule, in the order that decides between equal weights: what is told comes before what is asked. */
export const rules: readonly Rule[] = [
  ...commands,
  ...corrections,
  ...reminders,
  ...goals,
  ...invoiceChanges,
  ...invoicePayments,
  ...newInvoices,
  ...clients,
  ...clientChanges,
  ...hours,
  ...services,
  ...projects,
  ...meetings,
  ...meetingChanges,
  ...interactions,
  ...library,
  ...money,
  ...invoiceQuestions,
  ...meetingQuestions,
  ...projectQuestions,
  ...contactQuestions,
  ...clientQuestions,
  ...workReports,
  ...moneyReports,
];
