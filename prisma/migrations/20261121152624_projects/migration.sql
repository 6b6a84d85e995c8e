-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN "rateCurrency" TEXT;
ALTER TABLE "Workspace" ADD COLUMN "rateMinor" BIGINT;

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "clientId" TEXT,
    "valueMinor" BIGINT,
    "rateMinor" BIGINT,
    "currency" TEXT NOT NULL,
    "startOn" TEXT,
    "dueOn" TEXT,
    "completedOn" TEXT,
    "status" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "estimatedMinutes" INTEGER,
    "satisfaction" INTEGER,
    "notes" TEXT,
    "archivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Project_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProjectMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    CONSTRAINT "ProjectMember_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Service" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "pricing" TEXT NOT NULL,
    "rateMinor" BIGINT,
    "currency" TEXT NOT NULL,
    "quantityMilli" BIGINT,
    "minutes" INTEGER,
    "status" TEXT NOT NULL,
    "memberId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Service_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "projectId" TEXT,
    "clientId" TEXT,
    "memberId" TEXT,
    "dueOn" TEXT,
    "doneOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Task_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Task_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HoursEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "projectId" TEXT,
    "serviceId" TEXT,
    "clientId" TEXT,
    "memberId" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "workedOn" TEXT NOT NULL,
    "note" TEXT,
    "billable" BOOLEAN NOT NULL DEFAULT true,
    "lineId" TEXT,
    "voidLineId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "HoursEntry_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HoursEntry_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HoursEntry_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HoursEntry_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "InvoiceLine" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HoursEntry_voidLineId_fkey" FOREIGN KEY ("voidLineId") REFERENCES "InvoiceLine" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Timer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "projectId" TEXT,
    "serviceId" TEXT,
    "clientId" TEXT,
    "note" TEXT,
    "startedAt" DATETIME NOT NULL,
    CONSTRAINT "Timer_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Timer_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Timer_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable: columns are added in place, so that a large file is not copied
ALTER TABLE "Income" ADD COLUMN "projectId" TEXT REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Income" ADD COLUMN "serviceId" TEXT REFERENCES "Service" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Expense" ADD COLUMN "projectId" TEXT REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Invoice" ADD COLUMN "projectId" TEXT REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "InvoiceLine" ADD COLUMN "projectId" TEXT REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "InvoiceLine" ADD COLUMN "serviceId" TEXT REFERENCES "Service" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "InvoiceLine" ADD COLUMN "minutes" INTEGER;

-- CreateIndex
CREATE INDEX "Expense_projectId_currency_amountMinor_idx" ON "Expense"("projectId", "currency", "amountMinor");

-- CreateIndex
CREATE INDEX "Income_projectId_invoiceId_currency_amountMinor_idx" ON "Income"("projectId", "invoiceId", "currency", "amountMinor");

-- CreateIndex
CREATE INDEX "Income_serviceId_currency_amountMinor_idx" ON "Income"("serviceId", "currency", "amountMinor");

-- CreateIndex
CREATE INDEX "Invoice_projectId_idx" ON "Invoice"("projectId");

-- CreateIndex
CREATE INDEX "InvoiceLine_projectId_invoiceId_amountMinor_idx" ON "InvoiceLine"("projectId", "invoiceId", "amountMinor");

-- CreateIndex
CREATE INDEX "InvoiceLine_serviceId_invoiceId_amountMinor_idx" ON "InvoiceLine"("serviceId", "invoiceId", "amountMinor");

-- CreateIndex
CREATE INDEX "Project_workspaceId_key_idx" ON "Project"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "Project_workspaceId_status_priority_idx" ON "Project"("workspaceId", "status", "priority");

-- CreateIndex
CREATE INDEX "Project_clientId_status_idx" ON "Project"("clientId", "status");

-- CreateIndex
CREATE INDEX "ProjectMember_memberId_idx" ON "ProjectMember"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectMember_projectId_memberId_key" ON "ProjectMember"("projectId", "memberId");

-- CreateIndex
CREATE INDEX "Service_workspaceId_key_idx" ON "Service"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "Service_projectId_idx" ON "Service"("projectId");

-- CreateIndex
CREATE INDEX "Task_workspaceId_doneOn_dueOn_idx" ON "Task"("workspaceId", "doneOn", "dueOn");

-- CreateIndex
CREATE INDEX "Task_workspaceId_key_idx" ON "Task"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "Task_projectId_doneOn_idx" ON "Task"("projectId", "doneOn");

-- CreateIndex
CREATE INDEX "Task_memberId_doneOn_dueOn_idx" ON "Task"("memberId", "doneOn", "dueOn");

-- CreateIndex
CREATE INDEX "Task_clientId_idx" ON "Task"("clientId");

-- CreateIndex
CREATE INDEX "HoursEntry_workspaceId_workedOn_createdAt_idx" ON "HoursEntry"("workspaceId", "workedOn", "createdAt");

-- CreateIndex
CREATE INDEX "HoursEntry_workspaceId_lineId_billable_idx" ON "HoursEntry"("workspaceId", "lineId", "billable");

-- CreateIndex
CREATE INDEX "HoursEntry_projectId_lineId_billable_minutes_idx" ON "HoursEntry"("projectId", "lineId", "billable", "minutes");

-- CreateIndex
CREATE INDEX "HoursEntry_serviceId_minutes_idx" ON "HoursEntry"("serviceId", "minutes");

-- CreateIndex
CREATE INDEX "HoursEntry_clientId_lineId_billable_minutes_idx" ON "HoursEntry"("clientId", "lineId", "billable", "minutes");

-- CreateIndex
CREATE INDEX "HoursEntry_memberId_workedOn_minutes_idx" ON "HoursEntry"("memberId", "workedOn", "minutes");

-- CreateIndex
CREATE INDEX "HoursEntry_lineId_idx" ON "HoursEntry"("lineId");

-- CreateIndex
CREATE INDEX "HoursEntry_voidLineId_idx" ON "HoursEntry"("voidLineId");

-- CreateIndex
CREATE UNIQUE INDEX "Timer_memberId_key" ON "Timer"("memberId");

-- CreateIndex
CREATE INDEX "Timer_projectId_idx" ON "Timer"("projectId");

-- CreateIndex
CREATE INDEX "Timer_serviceId_idx" ON "Timer"("serviceId");

-- CreateIndex
CREATE INDEX "Timer_clientId_idx" ON "Timer"("clientId");
