-- CreateTable
CREATE TABLE "Workspace" (
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
    "tourStep" INTEGER,
    "namesVersion" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "zone" TEXT,
    "locale" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Member_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Identity_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Identity_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Channel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT false,
    "log" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Channel_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Client" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "company" TEXT,
    "position" TEXT,
    "website" TEXT,
    "linkedin" TEXT,
    "industry" TEXT,
    "size" TEXT,
    "address" TEXT,
    "source" TEXT,
    "tier" TEXT,
    "notes" TEXT,
    "nextStep" TEXT,
    "satisfaction" INTEGER,
    "contractMinor" BIGINT,
    "contractCurrency" TEXT,
    "sinceOn" TEXT,
    "ownerId" TEXT,
    "archivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "clientId" TEXT,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "designation" TEXT,
    "company" TEXT,
    "category" TEXT,
    "address" TEXT,
    "notes" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Contact_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ContactPoint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "clientId" TEXT,
    "contactId" TEXT,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "ContactPoint_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ContactPoint_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ClientTag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "tagId" TEXT NOT NULL,
    CONSTRAINT "ClientTag_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClientTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StageMove" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "fromStage" TEXT,
    "toStage" TEXT NOT NULL,
    "movedOn" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 1,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "StageMove_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Category" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "PaymentMode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ExchangeRate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "rateMillionths" BIGINT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Income" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "earnedOn" TEXT NOT NULL,
    "classificationId" TEXT NOT NULL,
    "clientId" TEXT,
    "invoiceId" TEXT,
    "modeId" TEXT,
    "receivedOn" TEXT,
    "note" TEXT,
    "refundOfId" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Income_classificationId_fkey" FOREIGN KEY ("classificationId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Income_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Income_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Income_modeId_fkey" FOREIGN KEY ("modeId") REFERENCES "PaymentMode" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Income_refundOfId_fkey" FOREIGN KEY ("refundOfId") REFERENCES "Income" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Expense" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "spentOn" TEXT NOT NULL,
    "categoryId" TEXT,
    "vendor" TEXT,
    "vendorKey" TEXT,
    "clientId" TEXT,
    "billable" BOOLEAN NOT NULL DEFAULT false,
    "modeId" TEXT,
    "paidOn" TEXT,
    "note" TEXT,
    "refundOfId" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Expense_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Expense_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Expense_modeId_fkey" FOREIGN KEY ("modeId") REFERENCES "PaymentMode" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Expense_refundOfId_fkey" FOREIGN KEY ("refundOfId") REFERENCES "Expense" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invoice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "clientId" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "issuedOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "sentOn" TEXT,
    "voidedOn" TEXT,
    "taxName" TEXT NOT NULL,
    "taxBps" INTEGER NOT NULL DEFAULT 0,
    "discountBps" INTEGER,
    "discountMinor" BIGINT,
    "terms" TEXT,
    "notes" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Invoice_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InvoiceLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "invoiceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "quantityMilli" BIGINT NOT NULL DEFAULT 1000,
    "unitMinor" BIGINT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "taxBps" INTEGER,
    CONSTRAINT "InvoiceLine_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "invoiceId" TEXT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "paidOn" TEXT NOT NULL,
    "modeId" TEXT NOT NULL,
    "reference" TEXT,
    "incomeId" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Payment_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Payment_modeId_fkey" FOREIGN KEY ("modeId") REFERENCES "PaymentMode" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Payment_incomeId_fkey" FOREIGN KEY ("incomeId") REFERENCES "Income" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Change" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "subjectTable" TEXT,
    "subjectId" TEXT,
    "undoneById" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Change_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChangeRow" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "workspaceId" TEXT NOT NULL,
    "changeId" TEXT NOT NULL,
    "table" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT "ChangeRow_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "Change" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Inbox" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "platform" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "doneAt" DATETIME
);

-- CreateTable
CREATE TABLE "Message" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "inboxSeq" INTEGER,
    "workspaceId" TEXT,
    "memberId" TEXT,
    "changeId" TEXT,
    "questionId" TEXT,
    "body" TEXT NOT NULL,
    "pressed" TEXT NOT NULL DEFAULT '',
    "platformRef" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Message_inboxSeq_fkey" FOREIGN KEY ("inboxSeq") REFERENCES "Inbox" ("seq") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "answeredAt" DATETIME
);

-- CreateIndex
CREATE INDEX "Member_workspaceId_idx" ON "Member"("workspaceId");

-- CreateIndex
CREATE INDEX "Identity_memberId_idx" ON "Identity"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_platform_account_key" ON "Identity"("platform", "account");

-- CreateIndex
CREATE INDEX "Channel_workspaceId_idx" ON "Channel"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "Channel_platform_account_key" ON "Channel"("platform", "account");

-- CreateIndex
CREATE INDEX "Client_workspaceId_key_idx" ON "Client"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "Client_workspaceId_stage_idx" ON "Client"("workspaceId", "stage");

-- CreateIndex
CREATE INDEX "Contact_workspaceId_key_idx" ON "Contact"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "Contact_clientId_idx" ON "Contact"("clientId");

-- CreateIndex
CREATE INDEX "ContactPoint_workspaceId_key_idx" ON "ContactPoint"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "ContactPoint_clientId_idx" ON "ContactPoint"("clientId");

-- CreateIndex
CREATE INDEX "ContactPoint_contactId_idx" ON "ContactPoint"("contactId");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_workspaceId_key_key" ON "Tag"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "ClientTag_tagId_idx" ON "ClientTag"("tagId");

-- CreateIndex
CREATE UNIQUE INDEX "ClientTag_clientId_tagId_key" ON "ClientTag"("clientId", "tagId");

-- CreateIndex
CREATE INDEX "StageMove_clientId_movedOn_idx" ON "StageMove"("clientId", "movedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Category_workspaceId_kind_key_key" ON "Category"("workspaceId", "kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentMode_workspaceId_key_key" ON "PaymentMode"("workspaceId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "ExchangeRate_workspaceId_base_currency_fromOn_key" ON "ExchangeRate"("workspaceId", "base", "currency", "fromOn");

-- CreateIndex
CREATE INDEX "Income_workspaceId_earnedOn_idx" ON "Income"("workspaceId", "earnedOn");

-- CreateIndex
CREATE INDEX "Income_workspaceId_receivedOn_currency_invoiceId_amountMinor_idx" ON "Income"("workspaceId", "receivedOn", "currency", "invoiceId", "amountMinor");

-- CreateIndex
CREATE INDEX "Income_clientId_receivedOn_invoiceId_currency_amountMinor_idx" ON "Income"("clientId", "receivedOn", "invoiceId", "currency", "amountMinor");

-- CreateIndex
CREATE INDEX "Income_invoiceId_amountMinor_idx" ON "Income"("invoiceId", "amountMinor");

-- CreateIndex
CREATE INDEX "Income_refundOfId_idx" ON "Income"("refundOfId");

-- CreateIndex
CREATE INDEX "Expense_workspaceId_spentOn_idx" ON "Expense"("workspaceId", "spentOn");

-- CreateIndex
CREATE INDEX "Expense_workspaceId_paidOn_currency_amountMinor_idx" ON "Expense"("workspaceId", "paidOn", "currency", "amountMinor");

-- CreateIndex
CREATE INDEX "Expense_clientId_idx" ON "Expense"("clientId");

-- CreateIndex
CREATE INDEX "Expense_refundOfId_idx" ON "Expense"("refundOfId");

-- CreateIndex
CREATE INDEX "Invoice_clientId_sentOn_idx" ON "Invoice"("clientId", "sentOn");

-- CreateIndex
CREATE INDEX "Invoice_workspaceId_status_dueOn_idx" ON "Invoice"("workspaceId", "status", "dueOn");

-- CreateIndex
CREATE INDEX "Invoice_workspaceId_issuedOn_sequence_idx" ON "Invoice"("workspaceId", "issuedOn", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_workspaceId_number_key" ON "Invoice"("workspaceId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_workspaceId_sequence_key" ON "Invoice"("workspaceId", "sequence");

-- CreateIndex
CREATE INDEX "InvoiceLine_invoiceId_taxBps_amountMinor_idx" ON "InvoiceLine"("invoiceId", "taxBps", "amountMinor");

-- CreateIndex
CREATE INDEX "Payment_invoiceId_paidOn_currency_amountMinor_idx" ON "Payment"("invoiceId", "paidOn", "currency", "amountMinor");

-- CreateIndex
CREATE INDEX "Payment_workspaceId_paidOn_currency_amountMinor_idx" ON "Payment"("workspaceId", "paidOn", "currency", "amountMinor");

-- CreateIndex
CREATE INDEX "Payment_incomeId_idx" ON "Payment"("incomeId");

-- CreateIndex
CREATE UNIQUE INDEX "Change_id_key" ON "Change"("id");

-- CreateIndex
CREATE INDEX "Change_workspaceId_memberId_seq_idx" ON "Change"("workspaceId", "memberId", "seq");

-- CreateIndex
CREATE INDEX "Change_undoneById_idx" ON "Change"("undoneById");

-- CreateIndex
CREATE INDEX "Change_subjectId_idx" ON "Change"("subjectId");

-- CreateIndex
CREATE INDEX "ChangeRow_changeId_idx" ON "ChangeRow"("changeId");

-- CreateIndex
CREATE INDEX "ChangeRow_rowId_seq_idx" ON "ChangeRow"("rowId", "seq");

-- CreateIndex
CREATE INDEX "Inbox_doneAt_seq_idx" ON "Inbox"("doneAt", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Inbox_platform_eventId_key" ON "Inbox"("platform", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_id_key" ON "Message"("id");

-- CreateIndex
CREATE INDEX "Message_inboxSeq_idx" ON "Message"("inboxSeq");

-- CreateIndex
CREATE INDEX "Message_conversation_seq_idx" ON "Message"("conversation", "seq");

-- CreateIndex
CREATE INDEX "Message_changeId_idx" ON "Message"("changeId");

-- CreateIndex
CREATE INDEX "Question_conversation_memberId_answeredAt_idx" ON "Question"("conversation", "memberId", "answeredAt");
