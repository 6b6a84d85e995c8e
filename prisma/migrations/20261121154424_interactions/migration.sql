-- CreateTable
CREATE TABLE "Interaction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "clientId" TEXT,
    "contactId" TEXT,
    "channel" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "summary" TEXT,
    "nextStep" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Interaction_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Interaction_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "interactionId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "toldAt" DATETIME,
    CONSTRAINT "Mention_interactionId_fkey" FOREIGN KEY ("interactionId") REFERENCES "Interaction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "clientId" TEXT,
    "contactId" TEXT,
    "invoiceId" TEXT,
    "interactionId" TEXT,
    "startOn" TEXT,
    "startTime" TEXT,
    "fixedAt" DATETIME,
    "rule" TEXT,
    "seriesId" TEXT,
    "occurrenceAt" DATETIME,
    "doneAt" DATETIME,
    "dueAt" DATETIME,
    "toldAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Reminder_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reminder_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reminder_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reminder_interactionId_fkey" FOREIGN KEY ("interactionId") REFERENCES "Interaction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reminder_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Reminder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Workspace" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "dateOrder" TEXT,
    "weekStart" INTEGER NOT NULL DEFAULT 1,
    "taxName" TEXT NOT NULL DEFAULT 'Tax',
    "taxBps" INTEGER NOT NULL DEFAULT 0,
    "termsDays" INTEGER NOT NULL DEFAULT 14,
    "invoicePattern" TEXT NOT NULL DEFAULT 'INV-{n}',
    "defaultModeId" TEXT,
    "remindTime" TEXT NOT NULL DEFAULT '09:00',
    "rateMinor" BIGINT,
    "rateCurrency" TEXT,
    "tourStep" INTEGER,
    "namesVersion" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL
);
INSERT INTO "new_Workspace" ("createdAt", "currency", "dateOrder", "defaultModeId", "id", "invoicePattern", "locale", "name", "namesVersion", "rateCurrency", "rateMinor", "taxBps", "taxName", "termsDays", "tourStep", "weekStart", "zone") SELECT "createdAt", "currency", "dateOrder", "defaultModeId", "id", "invoicePattern", "locale", "name", "namesVersion", "rateCurrency", "rateMinor", "taxBps", "taxName", "termsDays", "tourStep", "weekStart", "zone" FROM "Workspace";
DROP TABLE "Workspace";
ALTER TABLE "new_Workspace" RENAME TO "Workspace";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Interaction_clientId_happenedOn_createdAt_idx" ON "Interaction"("clientId", "happenedOn", "createdAt");

-- CreateIndex
CREATE INDEX "Interaction_contactId_happenedOn_createdAt_idx" ON "Interaction"("contactId", "happenedOn", "createdAt");

-- CreateIndex
CREATE INDEX "Interaction_workspaceId_happenedOn_createdAt_idx" ON "Interaction"("workspaceId", "happenedOn", "createdAt");

-- CreateIndex
CREATE INDEX "Mention_toldAt_createdAt_idx" ON "Mention"("toldAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_interactionId_memberId_key" ON "Mention"("interactionId", "memberId");

-- CreateIndex
CREATE INDEX "Reminder_dueAt_idx" ON "Reminder"("dueAt");

-- CreateIndex
CREATE INDEX "Reminder_memberId_doneAt_dueAt_idx" ON "Reminder"("memberId", "doneAt", "dueAt");

-- CreateIndex
CREATE INDEX "Reminder_clientId_doneAt_idx" ON "Reminder"("clientId", "doneAt");

-- CreateIndex
CREATE INDEX "Reminder_contactId_idx" ON "Reminder"("contactId");

-- CreateIndex
CREATE INDEX "Reminder_invoiceId_idx" ON "Reminder"("invoiceId");

-- CreateIndex
CREATE INDEX "Reminder_interactionId_idx" ON "Reminder"("interactionId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_seriesId_occurrenceAt_key" ON "Reminder"("seriesId", "occurrenceAt");

-- CreateIndex
CREATE INDEX "Invoice_workspaceId_sentOn_idx" ON "Invoice"("workspaceId", "sentOn");

-- CreateIndex
CREATE INDEX "StageMove_workspaceId_movedOn_idx" ON "StageMove"("workspaceId", "movedOn");
