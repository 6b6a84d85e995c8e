/** What each kind of push is about, in the words of five languages, folded (no case, no accents). */
export const pushTopics: Readonly<Record<string, string>> = {
  digest:
    "digest digests briefing briefings summary summaries tagesubersicht ubersicht zusammenfassung zusammenfassungen resumen resumenes resume resumes bilan bilans resumo resumos",
  meetings:
    "meeting meetings call calls calendar appointment appointments termin termine besprechung besprechungen reunion reuniones reunions cita citas rdv rendez-vous reuniao reunioes compromisso compromissos",
  portal: "portal portals portail portais kundenportal",
  mentions: "mention mentions erwahnung erwahnungen mencion menciones mencao mencoes",
  recurring:
    "recurring repeating wiederkehrende wiederkehrenden recurrente recurrentes recurrent recurrents recorrente recorrentes",
  invoices:
    "invoice invoices payment payments rechnung rechnungen zahlung zahlungen factura facturas facture factures fatura faturas",
  tasks: "task tasks todo todos to-do to-dos aufgabe aufgaben tarea tareas tache taches tarefa tarefas",
  leads: "lead leads prospect prospects interessent interessenten prospecto prospectos",
  budgets: "budget budgets presupuesto presupuestos orcamento orcamentos",
  goals: "goal goals ziel ziele meta metas objetivo objetivos objectif objectifs",
};

/** What is told by itself, in the words of five languages, folded. */
export const noticeWords =
  "nudge nudges reminder reminders push pushes notification notifications notice notices alert alerts ping pings message messages warning warnings chaser chasers erinnerung erinnerungen benachrichtigung benachrichtigungen hinweis hinweise meldung meldungen warnung warnungen recordatorio recordatorios aviso avisos notificacion notificaciones alerta alertas relance relances rappel rappels alerte alertes avis lembrete lembretes notificacao notificacoes";

/** What says of a thing that it is told because its time has come: `due tasks`, `stale leads`. */
export const dueWords =
  "due overdue late stale quiet near fallige falligen uberfallige uberfalligen vencida vencidas vencido vencidos atrasada atrasadas en_retard";

/** The words of a reminder one has set oneself, which are a kind alone. */
export const reminderWords =
  "reminder reminders erinnerung erinnerungen recordatorio recordatorios rappel rappels lembrete lembretes";

/** What may stand beside them and says nothing. */
export const besidePush =
  "the my any all back these those me of for about your more entry entries their date daily weekly monthly der die das den dem meine meinen an von fur zu alle taglich eintrage el la los las mis mi de del sobre para todos todas entradas le les mes mon des du d l sur toutes tous o a os as meus minhas do da dos das";
