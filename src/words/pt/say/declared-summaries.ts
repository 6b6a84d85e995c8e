/** What commands do, in Portuguese, by the English. */
export const summaries: Readonly<Record<string, string>> = {
  "Record money you received or expect": "Anotar dinheiro que você recebeu ou espera",
  "Record money you spent or have to pay": "Anotar dinheiro gasto ou que tem a pagar",
  "Income entries, newest first": "Receitas, da mais recente",
  "Expenses, newest first": "Despesas, da mais recente",
  "Delete the last entry, or the last income, expense, payment or draft invoice":
    "Apagar o último lançamento, ou a última receita, despesa, pagamento ou fatura em rascunho",
  "What recurs: list it, or show one": "O que é recorrente: listar, ou mostrar um",
  "Change the amount, rhythm or anything else of what recurs, from now on":
    "Mudar o valor, o ritmo ou outra coisa do que é recorrente, de agora em diante",
  "Leave out the next time of something that recurs": "Pular a próxima vez de algo recorrente",
  "Stop something that recurs for now": "Pausar por ora algo recorrente",
  "Let something paused or ended recur again, from today on": "Retomar algo em pausa ou encerrado, de hoje em diante",
  "End something that recurs, now or after a day": "Encerrar algo recorrente, agora ou depois de um dia",
  "What may be spent in a category each month; alone, what was spent of it":
    "Quanto se pode gastar por mês numa categoria; sozinho, quanto já foi gasto",
  "What was spent of each budget, or of one": "Quanto foi gasto de cada orçamento, ou de um",
  "Take a budget away": "Retirar um orçamento",
  "What each payment mode holds, and everything together": "O que há em cada forma de pagamento, e tudo junto",
  "The books at a glance, with every other report as a button":
    "As contas num relance, com cada outro relatório como botão",
  "What came in, by client, month, classification …": "O que entrou, por cliente, mês, classificação …",
  "What went out, by category, vendor, month …": "O que saiu, por categoria, fornecedor, mês …",
  "Income less expenses, by month, quarter, year or client":
    "Receitas menos despesas, por mês, trimestre, ano ou cliente",
  "How long clients take to pay, the slowest first": "Quanto tempo os clientes demoram a pagar, o mais lento primeiro",
  "Put what was spent somewhere under a category, and what comes":
    "Pôr o que se gastou num lugar numa categoria, e o que vier",
  "Your best clients by money received": "Os seus melhores clientes pelo dinheiro recebido",
  "Tax invoiced per rate and deductible expenses per category; this quarter unless said otherwise":
    "Imposto faturado por taxa e despesas dedutíveis por categoria; este trimestre, se nada for dito",
  "What is coming in and going out: due invoices, expected and recurring entries":
    "O que vai entrar e sair: faturas a vencer, lançamentos previstos e recorrentes",
  "What was entered or changed lately": "O que foi anotado ou alterado ultimamente",
  "What today holds; `digest week`, `digest month`, `digest preview`, and when it comes by itself":
    "O que o dia traz; `digest week`, `digest month`, `digest preview`, e quando vem sozinho",
  "Add a client or lead; alone, list them": "Adicionar um cliente ou lead; sozinho, listar",
  "Show everything about a client": "Mostrar tudo sobre um cliente",
  "List clients by stage, status, source, tag, owner or what is outstanding":
    "Listar clientes por etapa, status, origem, etiqueta, responsável ou o que está em aberto",
  "Move a client to another stage": "Mover um cliente para outra etapa",
  "Change anything about a client; `none` clears it": "Mudar qualquer coisa de um cliente; `none` limpa",
  "Put tags on a client": "Pôr etiquetas num cliente",
  "Take tags off a client": "Tirar etiquetas de um cliente",
  "Hide a client, keeping everything about it": "Esconder um cliente, guardando tudo sobre ele",
  "Bring an archived client back": "Trazer de volta um cliente arquivado",
  "Delete a client that has no invoices, payments or income":
    "Apagar um cliente que não tem faturas, pagamentos nem receitas",
  "Make two clients one: everything moves to the one that stays":
    "Fazer de dois clientes um: tudo passa para o que fica",
  "Clients that may be one, with buttons to merge them": "Clientes que talvez sejam um só, com botões para juntar",
  "Add a deal that may come of a client; alone, list the open ones":
    "Adicionar um possível negócio de um cliente; sozinho, listar os em aberto",
  "List deals: open ones first, or of a client or stage":
    "Listar negócios: primeiro os em aberto, ou de um cliente ou etapa",
  "Show a deal": "Mostrar um negócio",
  "A deal is won: its client becomes a client": "Um negócio foi ganho: o lead passa a cliente",
  "A deal is lost": "Um negócio foi perdido",
  "A deal that was decided is open again": "Um negócio decidido está de novo em aberto",
  "Change a deal: its value, title, client or close day":
    "Mudar um negócio: valor, título, cliente ou dia de fechamento",
  "Count the clients at each stage, with their contract values":
    "Contar os clientes em cada etapa, com os valores de contrato",
  "The pipeline, or the invoices, as one message with buttons that move them on":
    "O funil, ou as faturas, numa mensagem com botões que os movem",
  "Which sources bring clients and revenue": "Quais origens trazem clientes e receita",
  "Add a project; alone, list them": "Adicionar um projeto; sozinho, listar",
  "Show everything about a project": "Mostrar tudo sobre um projeto",
  "List projects by client, status, priority or member": "Listar projetos por cliente, status, prioridade ou membro",
  "Change anything about a project; `none` clears it": "Mudar qualquer coisa de um projeto; `none` limpa",
  "Move a project to another status or priority": "Mover um projeto para outro status ou prioridade",
  "Projects by status or priority, with buttons that move them":
    "Projetos por status ou prioridade, com botões que os movem",
  "Note how satisfied the client was with a project, 1 to 5": "Anotar a satisfação do cliente, de 1 a 5",
  "Hide a project, keeping everything about it": "Esconder um projeto, guardando tudo sobre ele",
  "Bring an archived project back": "Trazer de volta um projeto arquivado",
  "Delete a project that has no money and no hours": "Apagar um projeto que não tem dinheiro nem horas",
  "Add a service to a project: hourly, fixed, or priced by a unit of your own":
    "Adicionar um serviço a um projeto: por hora, fixo, ou por uma unidade sua",
  "Change a service: rate, pricing, status, duration, who does it; `none` clears":
    "Mudar um serviço: valor, preço, status, duração, quem faz; `none` limpa",
  "Services with their prices, values and income": "Serviços com preços, valores e receitas",
  "Delete a service that has no hours and no money": "Apagar um serviço que não tem horas nem dinheiro",
  "Add a task; alone, list your own": "Adicionar uma tarefa; sozinho, listar as suas",
  "Tick a task off": "Marcar uma tarefa como feita",
  "Open a task again that was ticked off": "Reabrir uma tarefa que estava feita",
  "Be told of a task again later, and not before": "Ser avisado de uma tarefa mais tarde",
  "Open tasks: mine, all, overdue, of a project or a client; or those done":
    "Tarefas em aberto: minhas, todas, atrasadas, de um projeto ou cliente; ou as feitas",
  "Change a task: who does it, until when, its words, where it belongs":
    "Mudar uma tarefa: quem faz, até quando, o texto, a que pertence",
  "Delete a task": "Apagar uma tarefa",
  "Log hours worked; alone, list them": "Anotar horas trabalhadas; sozinho, listar",
  "Start a timer; one that is running is stopped and logged first":
    "Iniciar um cronômetro; um que esteja rodando é parado e registrado antes",
  "Stop the timer and log its time": "Parar o cronômetro e registrar o tempo",
  "Hours logged, the newest first: of a period, project, client or member, billed or not":
    "Horas registradas, das mais recentes: de um período, projeto, cliente ou membro, faturadas ou não",
  "Delete the hours you logged last": "Apagar as últimas horas anotadas",
  "How a project is going; without one, all that are open": "Como vai um projeto; sem nome, todos os em aberto",
  "Hours worked, by project, client, member, service, day or month":
    "Horas trabalhadas, por projeto, cliente, membro, serviço, dia ou mês",
  "Log a call, email, meeting, text or note, with its next step and follow-up; alone, list them":
    "Anotar uma ligação, e-mail, reunião, mensagem ou nota, com próximo passo e retorno; sozinho, listar",
  "What happened with a client, newest first: calls, emails, meetings, notes, invoices, payments, stages":
    "O que aconteceu com um cliente, do mais recente: ligações, e-mails, reuniões, notas, faturas, pagamentos, etapas",
  "Clients you have not been in touch with for a while, 30 days unless told; leads 14":
    "Clientes com quem você não fala há um tempo, 30 dias se nada for dito; leads 14",
  "Be reminded of something, once or again and again; alone, list what is open":
    "Ser lembrado, uma vez ou sempre de novo; sozinho, listar o que está em aberto",
  "Your open reminders: those that wait for you, then those to come":
    "Os seus lembretes em aberto: os que esperam por você, depois os que virão",
  "Be done with a reminder; of a repeating one, with this time":
    "Dar um lembrete por feito; de um recorrente, só desta vez",
  "End a reminder, a repeating one with all its times to come":
    "Encerrar um lembrete, um recorrente com todas as vezes por vir",
  "Put a reminder off: 15 min, 1h, tomorrow, next week, until monday 10am":
    "Adiar um lembrete: 15 min, 1h, amanhã, semana que vem, até segunda às 10h",
  "Book a meeting, once or recurring": "Marcar uma reunião, única ou recorrente",
  "Move a meeting, one of a series, or the whole series": "Mudar uma reunião, uma de uma série, ou a série inteira",
  "Call off a meeting, one of a series, or the whole series":
    "Desmarcar uma reunião, uma de uma série, ou a série inteira",
  "Change what a meeting is called, its agenda, link, medium, client or priority; `none` clears":
    "Mudar o nome de uma reunião, a pauta, link, meio, cliente ou prioridade; `none` limpa",
  "Show a meeting, with its calendar file": "Mostrar uma reunião, com o seu arquivo de agenda",
  "Your meetings of a day, week or any period, or those with a client":
    "As suas reuniões de um dia, semana ou outro período, ou com um cliente",
  "Your calendar of a week or a month, as text and image": "A sua agenda de uma semana ou mês, em texto e imagem",
  "The secret address to subscribe your calendar in Google, Apple or Outlook; `renew` or `off`":
    "O endereço secreto para assinar a sua agenda no Google, Apple ou Outlook; `renew` ou `off`",
  "A message to forward when you are running late for a meeting":
    "Uma mensagem para encaminhar quando você vai se atrasar para uma reunião",
  "Be reminded of a meeting again in a few minutes": "Ser lembrado de uma reunião de novo em alguns minutos",
  "Log what was said in a meeting with its client": "Anotar o que foi dito numa reunião com o cliente",
  "How long before meetings, or before one of them, you are reminded":
    "Quanto tempo antes das reuniões, ou de uma delas, você é lembrado",
  "Write an invoice": "Escrever uma fatura",
  "Draft an invoice of a client's or project's unbilled hours, at their rates":
    "Rascunho de fatura das horas não faturadas de um cliente ou projeto, pelos seus valores",
  "Draft an invoice of what is left of a project's value, or of a part of it":
    "Rascunho de fatura do que resta do valor de um projeto, ou de uma parte",
  "Mark an invoice as sent": "Marcar uma fatura como enviada",
  "Book a payment of an invoice, all or part of it": "Lançar um pagamento de uma fatura, inteiro ou parcial",
  "Change an invoice: due day, amount, tax, discount, status":
    "Mudar uma fatura: vencimento, valor, imposto, desconto, status",
  "Add, change or remove lines of an invoice": "Adicionar, mudar ou tirar itens de uma fatura",
  "Put an income entry on an invoice as a line": "Colocar uma receita numa fatura como item",
  "Take an income entry off its invoice": "Tirar uma receita da sua fatura",
  "Give money of an invoice back": "Devolver dinheiro de uma fatura",
  "Take a payment of an invoice back": "Desfazer um pagamento de uma fatura",
  "Void an invoice; it keeps its number and counts for nothing":
    "Anular uma fatura; ela mantém o número e não conta para nada",
  "Show an invoice": "Mostrar uma fatura",
  "An invoice as a PDF, ready for the client": "Uma fatura em PDF, pronta para o cliente",
  "A text to forward to a client who has not paid; alone, who to chase":
    "Um texto para encaminhar a um cliente que não pagou; sozinho, a quem cobrar",
  "Be told of an unpaid invoice again later, and not before":
    "Ser avisado de uma fatura não paga de novo mais tarde, e não antes",
  "List invoices, with counts and totals per status": "Listar faturas, com quantidades e totais por status",
  "What happened to an invoice: who changed what, when and from where":
    "O que aconteceu com uma fatura: quem mudou o quê, quando e de onde",
  "Find anything by words: clients, invoices, entries, notes …":
    "Achar qualquer coisa por palavras: clientes, faturas, lançamentos, notas …",
  "Bring in clients, contacts, income, expenses, invoices or a bank statement from a CSV or Excel file":
    "Trazer clientes, contatos, receitas, despesas, faturas ou um extrato bancário de um arquivo CSV ou Excel",
  "Get the books as a file: CSV, Excel, or JSON with everything":
    "Receber as contas como arquivo: CSV, Excel, ou JSON com tudo",
  "Delete everything in these books for good: offers an export first and asks for the word":
    "Apagar tudo nestas contas para sempre: oferece antes uma exportação e pede a palavra",
  "All client income with its client, project, service, invoice and payment mode; set or change each link":
    "Toda a receita de clientes com cliente, projeto, serviço, fatura e forma de pagamento; defina ou mude cada ligação",
  "Who owes you what on invoices": "Quem deve o quê em faturas",
  "Invoices that are past due": "Faturas vencidas",
  "What is owed by age: current, 1–30, 31–60, 61–90, 90+ days past due":
    "O que está em aberto por idade: a vencer, 1–30, 31–60, 61–90, 90+ dias de atraso",
  "What you invoiced in a period; this year unless said otherwise":
    "O que você faturou num período; este ano, se nada for dito",
  "Add a business contact; alone, list them": "Adicionar um contato profissional; sozinho, listar",
  "Show a contact: phone, email, address": "Mostrar um contato: telefone, e-mail, endereço",
  "List the contacts, all or of a category": "Listar os contatos, todos ou de uma categoria",
  "Change anything about a contact; `none` clears it": "Mudar qualquer coisa de um contato; `none` limpa",
  "Delete a contact; undo brings it back": "Apagar um contato; desfazer traz de volta",
  "Set a goal with a target; alone, list the goals": "Definir uma meta com um alvo; sozinho, listar as metas",
  "Write down progress: what came to a goal, or where it stands":
    "Anotar progresso: o que se somou a uma meta, ou em que ponto está",
  "How far the goals have come; with a name, one goal": "Quanto as metas avançaram; com um nome, uma meta",
  "Mark a goal as done": "Marcar uma meta como concluída",
  "Change a goal's name, target, day, or the figure it follows":
    "Mudar o nome, o alvo, o prazo de uma meta, ou o número que acompanha",
  "Delete a goal; undo brings it back": "Apagar uma meta; desfazer traz de volta",
  "Keep a checklist, guide, strategy or tip; alone, list them":
    "Guardar uma checklist, guia, estratégia ou dica; sozinho, listar",
  "Show a resource, its items with buttons that tick them": "Mostrar um recurso, com botões que marcam os itens",
  "Tick an item of a resource, or take its tick away": "Marcar um item de um recurso, ou tirar a marca",
  "List the resources, all or of a kind or category": "Listar os recursos, todos ou de um tipo ou categoria",
  "Change a resource, add items to it or remove one": "Mudar um recurso, adicionar itens ou tirar um",
  "Delete a resource; undo brings it back": "Apagar um recurso; desfazer traz de volta",
  "Add a supplier; alone, list them": "Adicionar um fornecedor; sozinho, listar",
  "Show a supplier and what was bought there": "Mostrar um fornecedor e o que foi comprado dele",
  "List the suppliers": "Listar os fornecedores",
  "Change a supplier; `none` clears": "Mudar um fornecedor; `none` limpa",
  "Hide a supplier; adding it again brings it back": "Esconder um fornecedor; adicionar de novo traz de volta",
  "Keep something in stock; alone, list what there is": "Controlar o estoque de algo; sozinho, listar o que há",
  "Take something out of stock": "Tirar algo do estoque",
  "Put something in stock": "Pôr algo no estoque",
  "Say how much there is": "Dizer quanto há",
  "Show how much there is of something": "Mostrar quanto há de algo",
  "List what there is; `low` lists what to order again": "Listar o que há; `low` lista o que encomendar de novo",
  "Change something in stock: name, unit, reorder level, supplier":
    "Mudar algo do estoque: nome, unidade, nível de reposição, fornecedor",
  "Keep something in stock no more; adding it again brings it back":
    "Não controlar mais o estoque de algo; adicionar de novo traz de volta",
  "Keep a file or picture you send, such as a receipt; alone, list the documents":
    "Guardar um arquivo ou imagem que você envia, como um recibo; sozinho, listar os documentos",
  "List or search the documents, newest first": "Listar ou procurar os documentos, dos mais recentes",
  "Show what is known of a document": "Mostrar o que se sabe de um documento",
  "Send a document's file back to you": "Enviar de volta o arquivo de um documento",
  "Say which client, project, invoice or last entry a document belongs to":
    "Dizer a que cliente, projeto, fatura ou último lançamento um documento pertence",
  "Change what a document is called, is, or belongs to; `none` clears":
    "Mudar o nome de um documento, o que ele é, ou a que pertence; `none` limpa",
  "Delete a document; undo brings it back": "Apagar um documento; desfazer traz de volta",
  "Correct the last entry, or the one on a card": "Corrigir o último lançamento, ou o de um cartão",
  "Take back the last change, or the one on a card": "Desfazer a última mudança, ou a de um cartão",
  "Bring forward what undo took back": "Trazer de volta o que foi desfeito",
  "End the open question without writing anything": "Encerrar a pergunta em aberto sem anotar nada",
  "List everything, or explain one command": "Listar tudo, ou explicar um comando",
  "Show the settings, or change one": "Mostrar as configurações, ou mudar uma",
  "What waits until your quiet hours are over": "O que espera o fim do seu horário silencioso",
  "Set up your books, or say hello": "Configurar as suas contas, ou dar um olá",
  "Show everybody in the channel the answer that only you see": "Mostrar a todos no canal a resposta que só você vê",
  "Show who you are here, and your accounts": "Mostrar quem você é aqui, e os seus acessos",
  "Get a code that ties another account of yours to these books":
    "Receber um código que liga outro acesso seu a estas contas",
  "Untie the account you are writing from": "Desligar o acesso de onde você escreve",
  "Make an invitation code for a new member, or for somebody's own books":
    "Fazer um código de convite para um novo membro, ou para contas próprias de alguém",
  "Enter an invitation code": "Usar um código de convite",
  "List who works in these books": "Listar quem trabalha nestas contas",
  "Give a member another role": "Dar outra função a um membro",
  "Remove a member; what they wrote stays": "Remover um membro; o que escreveu fica",
  "What an hour of work brought, by client or project, and what each of them earned":
    "O que rendeu uma hora de trabalho, por cliente ou projeto, e quanto cada um rendeu",
  "What is left to bill: the rest of contracts and projects, unbilled hours, expected entries":
    "O que falta faturar: o resto de contratos e projetos, horas não faturadas, receitas esperadas",
  "How much income is missing to an amount: this year unless said otherwise":
    "Quanto de receita falta para um valor: este ano, se nada mais for dito",
  "Whether the balance, less what is to be paid in the next 30 days, is enough for an amount":
    "Se o saldo, menos o que há a pagar nos próximos 30 dias, basta para um valor",
  "How many leads became clients, and the win rate: this year unless said otherwise":
    "Quantos leads viraram clientes, e a taxa de sucesso: este ano, se nada mais for dito",
  "How many clients there were, who is new, and since when somebody is a client":
    "Quantos clientes havia, quem é novo e desde quando alguém é cliente",
  "Put a deal before its client, to approve in their portal; `off` takes it back":
    "Apresentar um negócio ao cliente, para aprovar no portal; `off` o retira",
  "Where a client sees their projects, invoices and shared documents; alone, who has a portal":
    "Onde um cliente vê seus projetos, faturas e documentos; sozinho, quem tem portal",
  "Show a document to its client in their portal; `off` stops":
    "Mostrar um documento ao cliente no portal; `off` encerra",
};
