/** What the tables of an export and the templates of an import are called, by the name they have in the books. */
export const tableWords: Readonly<Record<string, string>> = {
  clients: "clients client customers kunden clientes",
  contacts: "contacts kontakte contactos contatos",
  income: "income incomes earnings revenue einnahmen ingresos revenus receitas entradas",
  expenses: "expenses spending costs ausgaben gastos depenses despesas",
  invoices: "invoices rechnungen facturas factures faturas",
  hours: "hours timesheet timesheets stunden arbeitsstunden stundenzettel horas heures",
  payments: "payments zahlungen pagos paiements pagamentos",
};
