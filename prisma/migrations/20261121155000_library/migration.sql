-- CreateTable
CREATE TABLE "Resource" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "category" TEXT,
    "link" TEXT,
    "notes" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ResourceItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "resourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "doneOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ResourceItem_resourceId_fkey" FOREIGN KEY ("resourceId") REFERENCES "Resource" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "note" TEXT,
    "clientId" TEXT,
    "projectId" TEXT,
    "meetingId" TEXT,
    "incomeId" TEXT,
    "expenseId" TEXT,
    "invoiceId" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Document_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_incomeId_fkey" FOREIGN KEY ("incomeId") REFERENCES "Income" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_expenseId_fkey" FOREIGN KEY ("expenseId") REFERENCES "Expense" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_hash_fkey" FOREIGN KEY ("hash") REFERENCES "StoredFile" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "sizeBytes" INTEGER NOT NULL,
    "storedAt" DATETIME NOT NULL,
    "checkAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "FileUse" (
    "documentId" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    CONSTRAINT "FileUse_hash_fkey" FOREIGN KEY ("hash") REFERENCES "StoredFile" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "unit" TEXT,
    "currency" TEXT,
    "targetSteps" BIGINT NOT NULL,
    "dueOn" TEXT,
    "figure" TEXT,
    "span" TEXT,
    "startOn" TEXT NOT NULL,
    "doneOn" TEXT,
    "notes" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "GoalProgress" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "goalId" TEXT NOT NULL,
    "deltaSteps" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "reachedOn" TEXT NOT NULL,
    "note" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "GoalProgress_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Supplier" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "formerKeys" TEXT NOT NULL DEFAULT '',
    "person" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "website" TEXT,
    "address" TEXT,
    "notes" TEXT,
    "archivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SupplyItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "unit" TEXT,
    "quantityMilli" BIGINT NOT NULL DEFAULT 0,
    "reorderMilli" BIGINT,
    "supplierId" TEXT,
    "notes" TEXT,
    "archivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SupplyItem_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SupplyMove" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "deltaMilli" BIGINT NOT NULL,
    "movedOn" TEXT NOT NULL,
    "note" TEXT,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SupplyMove_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "SupplyItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Resource_workspaceId_key_idx" ON "Resource"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "Resource_workspaceId_kind_category_idx" ON "Resource"("workspaceId", "kind", "category");

-- CreateIndex
CREATE INDEX "ResourceItem_resourceId_position_idx" ON "ResourceItem"("resourceId", "position");

-- CreateIndex
CREATE INDEX "Document_workspaceId_key_idx" ON "Document"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "Document_workspaceId_createdAt_idx" ON "Document"("workspaceId", "createdAt");

-- CreateIndex
CREATE INDEX "Document_workspaceId_kind_createdAt_idx" ON "Document"("workspaceId", "kind", "createdAt");

-- CreateIndex
CREATE INDEX "Document_clientId_idx" ON "Document"("clientId");

-- CreateIndex
CREATE INDEX "Document_projectId_idx" ON "Document"("projectId");

-- CreateIndex
CREATE INDEX "Document_meetingId_idx" ON "Document"("meetingId");

-- CreateIndex
CREATE INDEX "Document_incomeId_idx" ON "Document"("incomeId");

-- CreateIndex
CREATE INDEX "Document_expenseId_idx" ON "Document"("expenseId");

-- CreateIndex
CREATE INDEX "Document_invoiceId_idx" ON "Document"("invoiceId");

-- CreateIndex
CREATE INDEX "Document_hash_idx" ON "Document"("hash");

-- CreateIndex
CREATE INDEX "StoredFile_checkAt_idx" ON "StoredFile"("checkAt");

-- CreateIndex
CREATE INDEX "FileUse_hash_idx" ON "FileUse"("hash");

-- CreateIndex
CREATE INDEX "Goal_workspaceId_key_idx" ON "Goal"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "Goal_workspaceId_doneOn_dueOn_idx" ON "Goal"("workspaceId", "doneOn", "dueOn");

-- CreateIndex
CREATE INDEX "GoalProgress_goalId_reachedOn_deltaSteps_idx" ON "GoalProgress"("goalId", "reachedOn", "deltaSteps");

-- CreateIndex
CREATE INDEX "Supplier_workspaceId_key_idx" ON "Supplier"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "SupplyItem_workspaceId_key_idx" ON "SupplyItem"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "SupplyItem_supplierId_idx" ON "SupplyItem"("supplierId");

-- CreateIndex
CREATE INDEX "SupplyMove_itemId_createdAt_deltaMilli_idx" ON "SupplyMove"("itemId", "createdAt", "deltaMilli");

-- CreateIndex
CREATE INDEX "Expense_workspaceId_vendorKey_spentOn_currency_amountMinor_idx" ON "Expense"("workspaceId", "vendorKey", "spentOn", "currency", "amountMinor");
