-- CreateTable
CREATE TABLE "Recurring" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "startOn" TEXT NOT NULL,
    "nextOn" TEXT,
    "nextAt" DATETIME,
    "pausedOn" TEXT,
    "clientId" TEXT,
    "classificationId" TEXT,
    "categoryId" TEXT,
    "vendor" TEXT,
    "billable" BOOLEAN NOT NULL DEFAULT false,
    "modeId" TEXT,
    "settled" BOOLEAN NOT NULL,
    "note" TEXT,
    "dueDays" INTEGER,
    "taxBps" INTEGER,
    "discountBps" INTEGER,
    "discountMinor" BIGINT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Recurring_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Recurring_classificationId_fkey" FOREIGN KEY ("classificationId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Recurring_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Recurring_modeId_fkey" FOREIGN KEY ("modeId") REFERENCES "PaymentMode" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecurringClaim" (
    "recurringId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("recurringId", "on")
);

-- CreateTable
CREATE TABLE "Budget" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "categoryId" TEXT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Budget_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BudgetWarning" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "categoryId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    CONSTRAINT "BudgetWarning_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "valueMinor" BIGINT,
    "currency" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "closeOn" TEXT,
    "closedOn" TEXT,
    "notes" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Deal_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable: columns are added in place, so that a large file is not copied
ALTER TABLE "Income" ADD COLUMN "recurringId" TEXT REFERENCES "Recurring" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Income" ADD COLUMN "recurringOn" TEXT;
ALTER TABLE "Expense" ADD COLUMN "recurringId" TEXT REFERENCES "Recurring" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Expense" ADD COLUMN "recurringOn" TEXT;
ALTER TABLE "Invoice" ADD COLUMN "recurringId" TEXT REFERENCES "Recurring" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Invoice" ADD COLUMN "recurringOn" TEXT;

-- CreateIndex
CREATE INDEX "Expense_categoryId_spentOn_currency_amountMinor_idx" ON "Expense"("categoryId", "spentOn", "currency", "amountMinor");

-- CreateIndex
CREATE UNIQUE INDEX "Expense_recurringId_recurringOn_key" ON "Expense"("recurringId", "recurringOn");

-- CreateIndex
CREATE UNIQUE INDEX "Income_recurringId_recurringOn_key" ON "Income"("recurringId", "recurringOn");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_recurringId_recurringOn_key" ON "Invoice"("recurringId", "recurringOn");

-- CreateIndex
CREATE INDEX "Recurring_nextAt_idx" ON "Recurring"("nextAt");

-- CreateIndex
CREATE INDEX "Recurring_workspaceId_nextOn_idx" ON "Recurring"("workspaceId", "nextOn");

-- CreateIndex
CREATE INDEX "Recurring_clientId_idx" ON "Recurring"("clientId");

-- CreateIndex
CREATE UNIQUE INDEX "Budget_workspaceId_categoryId_key" ON "Budget"("workspaceId", "categoryId");

-- CreateIndex
CREATE INDEX "BudgetWarning_categoryId_month_idx" ON "BudgetWarning"("categoryId", "month");

-- CreateIndex
CREATE INDEX "Deal_workspaceId_stage_closeOn_idx" ON "Deal"("workspaceId", "stage", "closeOn");

-- CreateIndex
CREATE INDEX "Deal_clientId_stage_idx" ON "Deal"("clientId", "stage");

-- CreateIndex
CREATE INDEX "Deal_workspaceId_key_idx" ON "Deal"("workspaceId", "key");
