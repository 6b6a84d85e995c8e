/** What books that are filled have already: their owner and the lists they began with. */
export interface Begun {
  readonly workspace: string;
  readonly owner: string;
  readonly modes: readonly string[];
  readonly classifications: readonly string[];
  readonly categories: readonly string[];
}

/** Rows of one table: so many in a thousand of the books', or those of a query, each column an SQL expression over `i`. */
export interface Filling {
  readonly table: string;
  readonly perMille: number;
  /** In place of counting: a query that gives `i`. */
  readonly from?: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** How many rows a table has in books of n. */
export type CountOf = (perMille: number) => number;

const first = "2023-11-21";
/** The days from the first to the last, Fri 20 Nov 2026. */
const days = 1096;

const share = {
  client: 15,
  contact: 20,
  point: 30,
  invoice: 60,
  income: 230,
  expense: 120,
  project: 20,
  task: 90,
  hours: 130,
  interaction: 68,
  meeting: 30,
  reminder: 20,
  deal: 10,
  document: 15,
} as const;

const id = (prefix: string, index: string) =>
  `'${prefix}_' || printf('%08x%x', ((${index}) * 2654435761) & 4294967295, ${index})`;
const among = (list: readonly string[], index: string) =>
  `CASE (${index}) % ${list.length} ${list.map((one, at) => `WHEN ${at} THEN '${one}'`).join(" ")} END`;
const words = {
  first: ["North", "Blue", "Silver", "Green", "Iron", "Amber", "Stone", "River", "Maple", "Summit", "Harbor", "Cedar"],
  last: ["Studio", "Bakery", "Films", "Dental", "Partners", "Logistics", "Design", "Foods", "Media", "Clinic", "Works"],
  work: ["logo", "website", "brochure", "campaign", "photos", "signage", "newsletter", "packaging", "strategy"],
  people: ["Jane", "Omar", "Lena", "Raj", "Maria", "Tom", "Aiko", "Nils", "Fatima", "Pedro", "Ruth", "Ivan", "Zoe"],
  families: ["Fox", "Haddad", "Stone", "Patel", "Silva", "Berg", "Tanaka", "Novak", "Moreau", "Okafor", "Weiss"],
  vendors: ["Hetzner", "Adobe", "Paper Mill", "City Power", "Figma", "Delta", "Office Depot", "Notion", "Uber"],
} as const;

/**
 * Believable books of an agency over three years, as shares of a thousand rows: what is long past is paid, done and held,
 * the last weeks are open. One row in fifty is of one client, Acme, which has the most; one in ten of the larger ones.
 */
export function fillings({ workspace, owner, modes, classifications, categories }: Begun, count: CountOf): Filling[] {
  const clients = count(share.client);
  const day = (perMille: number, later = 0) =>
    `date('${first}', '+' || (i * ${days} / ${count(perMille)} + ${later}) || ' days')`;
  const age = (perMille: number) => `(${days - 1} - i * ${days} / ${count(perMille)})`;
  const ofClient = `CASE WHEN i % 50 = 0 THEN 0 WHEN i % 10 = 5 THEN (i * 31) % ${Math.ceil(clients / 100)} ELSE (i * 7919) % ${clients} END`;
  const at = (on: string) => `${on} || printf('T%02d:%02d:00.000+00:00', 13 + i % 9, i % 60)`;
  const every = (on: string, prefix: string) => ({
    id: id(prefix, "i"),
    workspaceId: `'${workspace}'`,
    createdAt: at(on),
  });
  const members = [owner, "mem_second", "mem_third"];
  const member = `CASE WHEN i % 3 = 0 THEN '${owner}' ELSE ${among(members, "i")} END`;
  const name = `CASE WHEN i = 0 THEN 'Acme' WHEN i = 7 THEN 'Zephyrine Works' ELSE ${among(words.first, "i")} || ' ' || ${among(words.last, "i / 12")} || ' ' || i END`;
  const person = `${among(words.people, "i")} || ' ' || ${among(words.families, "i / 13")} || ' ' || i`;
  const work = `${among(words.work, "i / 7")} || ' for ' || ${among(words.first, "i / 3")}`;
  const minor = `20000 + (i * 7919) % 400000`;
  const taxBps = `CASE WHEN i % 40 = 5 THEN 825 ELSE 0 END`;
  const paid = `i % 100 <> 7 AND i % 50 NOT IN (3, 9) AND (${age(share.invoice)} >= 40 OR i % 4 = 0)`;
  const project = (of: string) => ({ projectId: id("prj", of), clientId: id("cli", `(${of}) % ${clients}`) });
  const done = (perMille: number) => `(${age(perMille)} > 20 AND i % 40 <> 0)`;
  const ongoing = `(${age(share.project)} < 90 OR i % 50 = 0)`;
  const all = { usd: { currency: "'USD'" }, by: { memberId: member } };

  return [
    {
      table: "Client",
      perMille: share.client,
      columns: {
        ...every(day(share.client), "cli"),
        name,
        key: `lower(${name})`,
        stage: among(
          ["client", "lead", "client", "past", "negotiation", "client", "past", "client", "lead", "lost"],
          "i",
        ),
        source: among(["referral", "google", "social media", "website", "repeat", "yard sign"], "i / 2"),
        industry: among(["retail", "health", "media", "food"], "i"),
        notes: `'met at the fair, wants a ' || ${work}`,
        contractMinor: `CASE WHEN i % 3 = 0 THEN 500000 + i % 900000 END`,
        contractCurrency: `CASE WHEN i % 3 = 0 THEN 'USD' END`,
        ownerId: member,
        archivedAt: `CASE WHEN i % 25 = 8 THEN ${at(day(share.client))} END`,
      },
    },
    {
      table: "Contact",
      perMille: share.contact,
      columns: {
        ...every(day(share.contact), "con"),
        name: person,
        key: `lower(${person})`,
        clientId: `CASE WHEN i % 10 <> 0 THEN ${id("cli", `i % ${clients}`)} END`,
        category: `CASE WHEN i % 10 = 0 THEN ${among(["legal", "finance", "services"], "i / 10")} END`,
        designation: among(["owner", "bookkeeper", "head of marketing"], "i"),
      },
    },
    {
      table: "ContactPoint",
      perMille: share.point,
      columns: {
        id: id("pnt", "i"),
        workspaceId: `'${workspace}'`,
        clientId: `CASE WHEN i % 2 = 0 THEN ${id("cli", `(i / 2) % ${clients}`)} END`,
        contactId: `CASE WHEN i % 2 = 1 THEN ${id("con", `(i / 2) % ${count(share.contact)}`)} END`,
        kind: among(["email", "email", "phone", "phone"], "i"),
        value: `CASE WHEN i % 4 < 2 THEN 'hello' || i || '@mail' || (i % 97) || '.example' ELSE printf('+1646555%06d', i) END`,
        key: `CASE WHEN i % 4 < 2 THEN 'hello' || i || '@mail' || (i % 97) || '.example' ELSE printf('1646555%06d', i) END`,
      },
    },
    ...["vip", "press"].map((tag) => ({
      table: "Tag",
      perMille: 0,
      from: "SELECT 0 AS i",
      columns: { id: `'tag_${tag}'`, workspaceId: `'${workspace}'`, name: `'${tag}'`, key: `'${tag}'` },
    })),
    {
      table: "ClientTag",
      perMille: 5,
      columns: {
        id: id("ctg", "i"),
        workspaceId: `'${workspace}'`,
        clientId: id("cli", `(i * 3) % ${clients}`),
        tagId: among(["tag_vip", "tag_press"], `i`),
      },
    },
    {
      table: "StageMove",
      perMille: 20,
      columns: {
        ...every(day(20), "mov"),
        ...all.by,
        clientId: id("cli", `i % ${clients}`),
        fromStage: `CASE WHEN i >= ${clients} THEN 'lead' END`,
        toStage: `CASE WHEN i >= ${clients} THEN 'client' ELSE 'lead' END`,
        movedOn: day(20),
        sequence: `i / ${clients} + 1`,
      },
    },
    {
      table: "Income",
      perMille: share.income,
      columns: {
        ...every(day(share.income), "inc"),
        ...all.usd,
        ...all.by,
        amountMinor: minor,
        earnedOn: day(share.income),
        classificationId: `CASE WHEN i % 10 < 8 THEN '${classifications[0]}' ELSE ${among(classifications, "i")} END`,
        clientId: `CASE WHEN i % 10 < 8 THEN ${id("cli", ofClient)} END`,
        projectId: `CASE WHEN i % 10 < 3 THEN ${id("prj", ofClient)} END`,
        serviceId: `CASE WHEN i % 10 < 1 THEN ${id("srv", ofClient)} END`,
        modeId: `CASE WHEN i % 20 <> 11 THEN ${among(modes, "i / 4")} END`,
        receivedOn: `CASE WHEN i % 20 <> 11 THEN ${day(share.income)} END`,
        note: work,
      },
    },
    {
      table: "Expense",
      perMille: share.expense,
      columns: {
        ...every(day(share.expense), "exp"),
        ...all.usd,
        ...all.by,
        amountMinor: `500 + (i * 7919) % 40000`,
        spentOn: day(share.expense),
        categoryId: among(categories, "i / 2"),
        vendor: `CASE WHEN i % 5 = 0 THEN 'Shop ' || i ELSE ${among(words.vendors, "i")} END`,
        vendorKey: `lower(CASE WHEN i % 5 = 0 THEN 'Shop ' || i ELSE ${among(words.vendors, "i")} END)`,
        clientId: `CASE WHEN i % 8 = 0 THEN ${id("cli", ofClient)} END`,
        projectId: `CASE WHEN i % 8 = 0 THEN ${id("prj", ofClient)} END`,
        billable: `i % 8 = 0`,
        modeId: `CASE WHEN i % 30 <> 1 THEN ${among(modes, "i / 3")} END`,
        paidOn: `CASE WHEN i % 30 <> 1 THEN ${day(share.expense)} END`,
        note: `CASE WHEN i % 2 = 0 THEN 'for the ' || ${work} END`,
      },
    },
    {
      table: "Invoice",
      perMille: share.invoice,
      columns: {
        ...every(day(share.invoice), "inv"),
        ...all.usd,
        ...all.by,
        number: `'INV-' || (i + 1)`,
        sequence: "i + 1",
        clientId: id("cli", ofClient),
        projectId: `CASE WHEN i % 5 = 0 THEN ${id("prj", ofClient)} END`,
        status: `CASE WHEN i % 100 = 7 THEN 'void' WHEN i % 50 = 9 THEN 'draft' ELSE 'sent' END`,
        issuedOn: day(share.invoice),
        dueOn: day(share.invoice, 30),
        sentOn: `CASE WHEN i % 100 = 7 OR i % 50 <> 9 THEN ${day(share.invoice)} END`,
        voidedOn: `CASE WHEN i % 100 = 7 THEN ${day(share.invoice)} END`,
        taxName: "'Tax'",
        taxBps,
        terms: `'payable within 30 days'`,
      },
    },
    ...[1, 2].map((position) => ({
      table: "InvoiceLine",
      perMille: 0,
      from: `SELECT sequence - 1 AS i FROM Invoice WHERE (sequence - 1) % 20 <> 4 ${position === 2 ? "AND (sequence - 1) % 3 = 0" : ""}`,
      columns: {
        id: id(`lin${position}`, "i"),
        workspaceId: `'${workspace}'`,
        invoiceId: id("inv", "i"),
        position: String(position),
        description: work,
        unitMinor: position === 1 ? minor : "15000",
        amountMinor: position === 1 ? minor : "15000",
      },
    })),
    {
      table: "Income",
      perMille: 0,
      from: "SELECT sequence - 1 AS i FROM Invoice WHERE (sequence - 1) % 20 = 4",
      columns: {
        ...every(day(share.invoice), "inl"),
        ...all.usd,
        ...all.by,
        amountMinor: minor,
        earnedOn: day(share.invoice),
        classificationId: `'${classifications[0]}'`,
        clientId: id("cli", ofClient),
        invoiceId: id("inv", "i"),
        note: work,
      },
    },
    {
      table: "Payment",
      perMille: 0,
      from: `SELECT i, base, base + (base * taxBps * 2 + 10000) / 20000 AS total FROM (SELECT sequence - 1 AS i, taxBps,
        20000 + ((sequence - 1) * 7919) % 400000 + CASE WHEN (sequence - 1) % 3 = 0 AND (sequence - 1) % 20 <> 4 THEN 15000 ELSE 0 END AS base
        FROM Invoice WHERE status = 'sent') WHERE ${paid}`,
      columns: {
        ...every(day(share.invoice, 9), "pay"),
        ...all.usd,
        ...all.by,
        invoiceId: id("inv", "i"),
        amountMinor: "CASE WHEN i % 60 = 1 THEN total / 2 ELSE total END",
        paidOn: `min('2026-11-20', ${day(share.invoice, 9)})`,
        modeId: among(modes, "i / 5"),
      },
    },
    {
      table: "Project",
      perMille: share.project,
      columns: {
        ...every(day(share.project), "prj"),
        ...all.usd,
        name: `${among(words.first, "i")} || ' ' || ${among(words.work, "i / 5")} || ' ' || i`,
        key: `lower(${among(words.first, "i")} || ' ' || ${among(words.work, "i / 5")} || ' ' || i)`,
        clientId: id("cli", `i % ${clients}`),
        valueMinor: `CASE WHEN i % 4 <> 0 THEN 200000 + (i * 7919) % 900000 END`,
        rateMinor: `CASE WHEN i % 4 = 0 THEN 9000 END`,
        startOn: day(share.project),
        dueOn: day(share.project, 80),
        completedOn: `CASE WHEN NOT ${ongoing} THEN ${day(share.project, 75)} END`,
        status: `CASE WHEN NOT ${ongoing} THEN 'completed' ELSE ${among(["in_progress", "not_started", "in_progress", "on_hold"], "i")} END`,
        priority: among(["low", "medium", "high"], "i"),
        estimatedMinutes: `CASE WHEN i % 2 = 0 THEN 600 END`,
        archivedAt: `CASE WHEN NOT ${ongoing} AND i % 10 = 8 THEN ${at(day(share.project))} END`,
      },
    },
    {
      table: "ProjectMember",
      perMille: share.project,
      columns: {
        id: id("pjm", "i"),
        workspaceId: `'${workspace}'`,
        projectId: id("prj", "i"),
        memberId: `CASE WHEN i % 400 = 0 THEN 'mem_sam' ELSE ${member} END`,
      },
    },
    {
      table: "Service",
      perMille: share.project,
      columns: {
        ...every(day(share.project), "srv"),
        ...all.usd,
        projectId: id("prj", "i"),
        name: `'Service ' || ${among(words.work, "i / 5")} || ' ' || i`,
        key: `lower('service ' || ${among(words.work, "i / 5")} || ' ' || i)`,
        pricing: among(["hourly", "fixed"], "i"),
        rateMinor: `9000 + i % 5000`,
        status: `CASE WHEN NOT ${ongoing} THEN 'completed' ELSE 'in_progress' END`,
      },
    },
    {
      table: "Task",
      perMille: share.task,
      columns: {
        ...every(day(share.task), "tsk"),
        ...project(`i * ${count(share.project)} / ${count(share.task)}`),
        clientId: "NULL",
        ...all.by,
        title: `'Send the ' || ${work}`,
        key: `lower('send the ' || ${work})`,
        dueOn: `CASE WHEN i % 5 <> 0 THEN ${day(share.task, 7)} END`,
        doneOn: `CASE WHEN ${done(share.task)} THEN ${day(share.task, 5)} END`,
      },
    },
    {
      table: "HoursEntry",
      perMille: share.hours,
      columns: {
        ...every(day(share.hours), "hrs"),
        projectId: id("prj", `i * ${count(share.project)} / ${count(share.hours)}`),
        serviceId: `CASE WHEN i % 3 = 0 THEN ${id("srv", `i * ${count(share.project)} / ${count(share.hours)}`)} END`,
        ...all.by,
        minutes: "30 + 15 * (i % 20)",
        workedOn: day(share.hours),
        note: work,
        billable: "i % 9 <> 0",
        lineId: `CASE WHEN i % 9 <> 0 AND ${age(share.hours)} > 30 THEN ${id("lin1", `i * ${count(share.invoice)} / ${count(share.hours)} / 20 * 20`)} END`,
      },
    },
    {
      table: "Interaction",
      perMille: share.interaction,
      columns: {
        ...every(day(share.interaction), "int"),
        ...all.by,
        clientId: id("cli", ofClient),
        channel: among(["call", "email", "meeting", "text", "note"], "i"),
        happenedOn: day(share.interaction),
        summary: `'talked about the ' || ${work}`,
      },
    },
    {
      table: "Meeting",
      perMille: share.meeting,
      columns: {
        ...every(day(share.meeting), "met"),
        ...all.by,
        title: `'Call about the ' || ${work}`,
        key: `lower('call about the ' || ${work})`,
        clientId: id("cli", ofClient),
        medium: among(["Zoom", "phone", "Google Meet"], "i"),
        priority: "'medium'",
        status: `CASE WHEN i % 30 = 3 THEN 'cancelled' ELSE 'booked' END`,
        startOn: day(share.meeting, 60),
        startTime: `printf('%02d:00', 8 + i % 9)`,
        minutes: "30",
        zone: "'America/New_York'",
        startsAt: `${day(share.meeting, 60)} || printf('T%02d:00:00.000+00:00', 13 + i % 9)`,
        endsAt: `${day(share.meeting, 60)} || printf('T%02d:30:00.000+00:00', 13 + i % 9)`,
      },
    },
    {
      table: "Reminder",
      perMille: share.reminder,
      columns: {
        ...every(day(share.reminder), "rem"),
        ...all.by,
        text: `'chase the ' || ${work}`,
        clientId: `CASE WHEN i % 2 = 0 THEN ${id("cli", ofClient)} END`,
        startOn: day(share.reminder, 14),
        startTime: "'09:00'",
        doneAt: `CASE WHEN ${done(share.reminder)} THEN ${at(day(share.reminder, 14))} END`,
        dueAt: `CASE WHEN NOT ${done(share.reminder)} THEN ${day(share.reminder, 14)} || 'T14:00:00.000+00:00' END`,
      },
    },
    {
      table: "Deal",
      perMille: share.deal,
      columns: {
        ...every(day(share.deal), "dea"),
        ...all.usd,
        ...all.by,
        clientId: id("cli", ofClient),
        title: `${work} || ' deal ' || i`,
        key: `lower(${work} || ' deal ' || i)`,
        valueMinor: minor,
        stage: `CASE WHEN ${age(share.deal)} < 90 THEN 'open' ELSE ${among(["won", "lost", "won"], "i")} END`,
        closeOn: day(share.deal, 45),
        closedOn: `CASE WHEN ${age(share.deal)} >= 90 THEN ${day(share.deal, 45)} END`,
      },
    },
    {
      table: "StoredFile",
      perMille: 0,
      from: "SELECT 0 AS i",
      columns: { hash: "'00'", sizeBytes: "1000", storedAt: at(`'${first}'`), checkAt: at("'2027-11-21'") },
    },
    {
      table: "Document",
      perMille: share.document,
      columns: {
        ...every(day(share.document), "doc"),
        ...all.by,
        name: `${work} || ' ' || i`,
        key: `lower(${work} || ' ' || i)`,
        kind: among(["contract", "proposal", "signed", "receipt", "other"], "i"),
        fileName: `'scan-' || i || '.pdf'`,
        mime: "'application/pdf'",
        sizeBytes: "1000",
        hash: "'00'",
        clientId: id("cli", ofClient),
      },
    },
    {
      table: "Resource",
      perMille: 2,
      columns: {
        ...every(day(2), "res"),
        ...all.by,
        name: `'How to ' || ${work} || ' ' || i`,
        key: `lower('how to ' || ${work} || ' ' || i)`,
        kind: among(["checklist", "guide", "strategy", "tip"], "i"),
        category: among(["taxes", "budgeting", "investments", "savings"], "i / 4"),
      },
    },
    {
      table: "ResourceItem",
      perMille: 6,
      columns: {
        ...every(day(6), "rit"),
        resourceId: id("res", "i / 3"),
        position: "i % 3",
        text: `'prepare the ' || ${work}`,
        doneOn: `CASE WHEN i % 2 = 0 THEN ${day(6)} END`,
      },
    },
    {
      table: "Goal",
      perMille: 3,
      columns: {
        ...every(day(3), "goa"),
        ...all.by,
        name: `'Finish ' || ${work} || ' ' || i`,
        key: `lower('finish ' || ${work} || ' ' || i)`,
        category: among(["health", "wealth", "relationship"], "i"),
        targetSteps: "12000",
        startOn: day(3),
        dueOn: day(3, 300),
        doneOn: `CASE WHEN ${age(3)} > 400 THEN ${day(3, 150)} END`,
      },
    },
    {
      table: "GoalProgress",
      perMille: 15,
      columns: {
        ...every(day(15), "gpr"),
        ...all.by,
        goalId: id("goa", "i / 5"),
        deltaSteps: "1000",
        kind: "'added'",
        reachedOn: day(15),
      },
    },
    {
      table: "Recurring",
      perMille: 0.1,
      columns: {
        ...every(day(0.1), "rec"),
        ...all.usd,
        ...all.by,
        kind: among(["expense", "income", "invoice"], "i"),
        amountMinor: minor,
        rule: `'FREQ=MONTHLY;BYMONTHDAY=' || (1 + i % 28)`,
        startOn: day(0.1),
        nextOn: `printf('2026-12-%02d', 1 + i % 28)`,
        nextAt: `printf('2026-12-%02dT12:00:00.000+00:00', 1 + i % 28)`,
        clientId: `CASE WHEN i % 3 > 0 THEN ${id("cli", ofClient)} END`,
        classificationId: `CASE WHEN i % 3 = 1 THEN '${classifications[0]}' END`,
        categoryId: `CASE WHEN i % 3 = 0 THEN ${among(categories, "i / 3")} END`,
        settled: "1",
        note: work,
      },
    },
    {
      table: "Budget",
      perMille: 0,
      from: "SELECT 0 AS i UNION SELECT 1 UNION SELECT 2 UNION SELECT 3",
      columns: {
        ...every(`'${first}'`, "bud"),
        ...all.usd,
        categoryId: among(categories, "i"),
        amountMinor: "2000000",
      },
    },
    {
      table: "Supplier",
      perMille: 2,
      columns: {
        ...every(day(2), "sup"),
        name: `CASE WHEN i < ${words.vendors.length} THEN ${among(words.vendors, "i")} ELSE 'Shop ' || (i * 5) END`,
        key: `lower(CASE WHEN i < ${words.vendors.length} THEN ${among(words.vendors, "i")} ELSE 'Shop ' || (i * 5) END)`,
        person,
      },
    },
    {
      table: "SupplyItem",
      perMille: 3,
      columns: {
        ...every(day(3), "spi"),
        name: `'Paper ' || i`,
        key: `'paper ' || i`,
        quantityMilli: "4000",
        reorderMilli: "CASE WHEN i % 20 = 0 THEN 5000 ELSE 1000 END",
        supplierId: id("sup", `i * 2 / 3`),
      },
    },
    {
      table: "SupplyMove",
      perMille: 6,
      columns: {
        ...every(day(6), "spm"),
        ...all.by,
        itemId: id("spi", "i / 2"),
        kind: "'bought'",
        deltaMilli: "2000",
        movedOn: day(6),
      },
    },
  ];
}
