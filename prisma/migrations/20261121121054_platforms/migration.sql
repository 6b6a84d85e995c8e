-- AlterTable
ALTER TABLE "Member" ADD COLUMN "leftAt" DATETIME;

-- CreateTable
CREATE TABLE "AccessCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "workspaceId" TEXT,
    "memberId" TEXT,
    "role" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Stranger" (
    "platform" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "refusedAt" DATETIME,
    "wrongCodes" INTEGER NOT NULL DEFAULT 0,
    "waitUntil" DATETIME,

    PRIMARY KEY ("platform", "account")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "messageId" TEXT NOT NULL PRIMARY KEY,
    "platform" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME NOT NULL,
    "gaveUpAt" DATETIME,
    CONSTRAINT "Delivery_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Shown" (
    "platform" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,

    PRIMARY KEY ("platform", "ref"),
    CONSTRAINT "Shown_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Message" (
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
    "at" DATETIME NOT NULL,
    CONSTRAINT "Message_inboxSeq_fkey" FOREIGN KEY ("inboxSeq") REFERENCES "Inbox" ("seq") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Message" ("at", "body", "changeId", "conversation", "id", "inboxSeq", "memberId", "pressed", "questionId", "seq", "workspaceId") SELECT "at", "body", "changeId", "conversation", "id", "inboxSeq", "memberId", "pressed", "questionId", "seq", "workspaceId" FROM "Message";
DROP TABLE "Message";
ALTER TABLE "new_Message" RENAME TO "Message";
CREATE UNIQUE INDEX "Message_id_key" ON "Message"("id");
CREATE INDEX "Message_inboxSeq_idx" ON "Message"("inboxSeq");
CREATE INDEX "Message_conversation_seq_idx" ON "Message"("conversation", "seq");
CREATE INDEX "Message_changeId_idx" ON "Message"("changeId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "AccessCode_hash_key" ON "AccessCode"("hash");

-- CreateIndex
CREATE INDEX "AccessCode_kind_usedAt_idx" ON "AccessCode"("kind", "usedAt");

-- CreateIndex
CREATE INDEX "Delivery_platform_gaveUpAt_dueAt_idx" ON "Delivery"("platform", "gaveUpAt", "dueAt");

-- CreateIndex
CREATE INDEX "Shown_messageId_idx" ON "Shown"("messageId");
