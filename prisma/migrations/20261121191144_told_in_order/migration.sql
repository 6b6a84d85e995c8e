-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_HeldPush" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "changeId" TEXT,
    "at" DATETIME NOT NULL,
    "untilAt" DATETIME,
    "toldAt" DATETIME
);
INSERT INTO "new_HeldPush" ("at", "body", "changeId", "id", "key", "kind", "memberId", "toldAt", "untilAt", "workspaceId") SELECT "at", "body", "changeId", "id", "key", "kind", "memberId", "toldAt", "untilAt", "workspaceId" FROM "HeldPush";
DROP TABLE "HeldPush";
ALTER TABLE "new_HeldPush" RENAME TO "HeldPush";
CREATE UNIQUE INDEX "HeldPush_id_key" ON "HeldPush"("id");
CREATE UNIQUE INDEX "HeldPush_key_key" ON "HeldPush"("key");
CREATE INDEX "HeldPush_untilAt_idx" ON "HeldPush"("untilAt");
CREATE INDEX "HeldPush_memberId_toldAt_idx" ON "HeldPush"("memberId", "toldAt");
CREATE TABLE "new_Notice" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "dueAt" DATETIME
);
INSERT INTO "new_Notice" ("at", "dueAt", "id", "kind", "rowId", "workspaceId") SELECT "at", "dueAt", "id", "kind", "rowId", "workspaceId" FROM "Notice";
DROP TABLE "Notice";
ALTER TABLE "new_Notice" RENAME TO "Notice";
CREATE UNIQUE INDEX "Notice_id_key" ON "Notice"("id");
CREATE INDEX "Notice_workspaceId_kind_dueAt_idx" ON "Notice"("workspaceId", "kind", "dueAt");
CREATE INDEX "Notice_dueAt_idx" ON "Notice"("dueAt");
CREATE UNIQUE INDEX "Notice_workspaceId_kind_rowId_key" ON "Notice"("workspaceId", "kind", "rowId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
