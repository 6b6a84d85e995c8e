-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Document" (
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
    CONSTRAINT "Document_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_incomeId_fkey" FOREIGN KEY ("incomeId") REFERENCES "Income" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_expenseId_fkey" FOREIGN KEY ("expenseId") REFERENCES "Expense" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_hash_fkey" FOREIGN KEY ("hash") REFERENCES "StoredFile" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Document" ("clientId", "createdAt", "expenseId", "fileName", "hash", "id", "incomeId", "invoiceId", "key", "kind", "meetingId", "memberId", "mime", "name", "note", "projectId", "sizeBytes", "workspaceId") SELECT "clientId", "createdAt", "expenseId", "fileName", "hash", "id", "incomeId", "invoiceId", "key", "kind", "meetingId", "memberId", "mime", "name", "note", "projectId", "sizeBytes", "workspaceId" FROM "Document";
DROP TABLE "Document";
ALTER TABLE "new_Document" RENAME TO "Document";
CREATE INDEX "Document_workspaceId_key_idx" ON "Document"("workspaceId", "key");
CREATE INDEX "Document_workspaceId_createdAt_idx" ON "Document"("workspaceId", "createdAt");
CREATE INDEX "Document_workspaceId_kind_createdAt_idx" ON "Document"("workspaceId", "kind", "createdAt");
CREATE INDEX "Document_clientId_idx" ON "Document"("clientId");
CREATE INDEX "Document_projectId_idx" ON "Document"("projectId");
CREATE INDEX "Document_meetingId_idx" ON "Document"("meetingId");
CREATE INDEX "Document_incomeId_idx" ON "Document"("incomeId");
CREATE INDEX "Document_expenseId_idx" ON "Document"("expenseId");
CREATE INDEX "Document_invoiceId_idx" ON "Document"("invoiceId");
CREATE INDEX "Document_hash_idx" ON "Document"("hash");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
