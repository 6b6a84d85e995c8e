import type { Subject, SubjectName } from "./subject.ts";
import { clients } from "./subjects/clients.ts";
import { contacts } from "./subjects/contacts.ts";
import { expenses } from "./subjects/expenses.ts";
import { income } from "./subjects/income.ts";
import { invoices } from "./subjects/invoices.ts";
import { statement } from "./subjects/statement.ts";

/** Everything a sheet may hold, in the order in which equally good guesses are taken. */
export const subjects = [income, expenses, invoices, clients, contacts, statement] as unknown as readonly Subject[];

/** The subject of that name. */
export function subjectNamed(name: SubjectName): Subject {
  const found = subjects.find((one) => one.name === name);
  if (!found) throw new Error(`no subject ${name}`);
  return found;
}
