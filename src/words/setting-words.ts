/** What the books' own lists are called, by the words of the setting that holds them; in five languages, folded. */
export const listWords: Readonly<Record<string, string>> = {
  modes:
    "mode modes method methods zahlungsart zahlungsarten zahlungsweise zahlungsweisen zahlungsmethode zahlungsmethoden forma formas metodo metodos medio medios moyen moyens meio meios",
  classifications:
    "classification classifications income earnings einnahmenart einnahmenarten einnahmenkategorie einnahmenkategorien einnahmen clasificacion clasificaciones ingreso ingresos classificacao classificacoes receita receitas revenu revenus",
  categories:
    "category categories expense expenses kategorie kategorien ausgabenkategorie ausgabenkategorien ausgabenart ausgabenarten categoria categorias categorie gasto gastos depense depenses despesa despesas",
};

/** What settings are called beside the words they are listed with (`settings`); in five languages, folded. */
export const settingWords: Readonly<Record<string, string>> = {
  "hourly rate":
    "hourly rate, rate per hour, rate an hour, hourly price, hourly fee, stundensatz, stundenansatz, stundenhonorar, stundentarif, tarifa por hora, precio por hora, tarif horaire, taux horaire, valor por hora, valor hora, valor da hora, valor da minha hora, taxa por hora, taxa horaria, preco por hora, preco da hora, precio hora, tarifa hora, valor de la hora, precio de la hora, hora",
  terms:
    "payment terms, payment term, invoice terms, terms, zahlungsziel, zahlungsfrist, plazo de pago, delai de paiement, prazo de pagamento",
  numbers:
    "invoice numbers, invoice number format, invoice numbering, numbering, rechnungsnummern, nummernkreis, numeracion, numeros de factura, numerotation, numeros de facture, numeracao, numeros de fatura",
  mode: "payment mode, payment method, default mode, mode, zahlungsart, standardzahlungsart, forma de pago, metodo de pago, moyen de paiement, mode de paiement, forma de pagamento, meio de pagamento",
  "meeting length":
    "meeting length, meeting duration, length of meetings, meetings length, lange von terminen, terminlange, duracion de las reuniones, duree des reunions, duracao das reunioes",
  "meeting reminders":
    "meeting reminders, reminders before meetings, meeting reminder, terminerinnerungen, recordatorios de reuniones, rappels de reunion, lembretes de reuniao",
  "invoice reminders":
    "invoice reminders, payment reminders, zahlungserinnerungen, recordatorios de facturas, relances de factures, lembretes de faturas",
  quiet:
    "quiet hours, quiet time, do not disturb, ruhezeit, ruhezeiten, horas de silencio, horas tranquilas, heures calmes, heures silencieuses, horario silencioso",
  week: "week start, start of week, start of the week, first day of the week, first day of week, wochenbeginn, wochenstart, inicio de la semana, debut de semaine, inicio da semana",
  reminders:
    "reminder hour, hour of reminders, reminder time, erinnerungszeit, hora de recordatorios, heure des rappels",
  name: "business name, company name, studio name, name of business, name of company, firmenname, nombre del negocio, nombre de la empresa, nom de l'entreprise, nome da empresa",
};
