-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Recurring" (
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
    "projectId" TEXT,
    "serviceId" TEXT,
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
    CONSTRAINT "Recurring_modeId_fkey" FOREIGN KEY ("modeId") REFERENCES "PaymentMode" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Recurring_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Recurring_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Recurring" ("amountMinor", "billable", "categoryId", "classificationId", "clientId", "createdAt", "currency", "discountBps", "discountMinor", "dueDays", "id", "kind", "memberId", "modeId", "nextAt", "nextOn", "note", "pausedOn", "rule", "settled", "startOn", "taxBps", "vendor", "workspaceId") SELECT "amountMinor", "billable", "categoryId", "classificationId", "clientId", "createdAt", "currency", "discountBps", "discountMinor", "dueDays", "id", "kind", "memberId", "modeId", "nextAt", "nextOn", "note", "pausedOn", "rule", "settled", "startOn", "taxBps", "vendor", "workspaceId" FROM "Recurring";
DROP TABLE "Recurring";
ALTER TABLE "new_Recurring" RENAME TO "Recurring";
CREATE INDEX "Recurring_nextAt_idx" ON "Recurring"("nextAt");
CREATE INDEX "Recurring_workspaceId_nextOn_idx" ON "Recurring"("workspaceId", "nextOn");
CREATE INDEX "Recurring_clientId_idx" ON "Recurring"("clientId");
CREATE INDEX "Recurring_projectId_idx" ON "Recurring"("projectId");
CREATE INDEX "Recurring_serviceId_idx" ON "Recurring"("serviceId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
