-- AlterTable
ALTER TABLE "Channel" ADD COLUMN "name" TEXT;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN "heldBy" TEXT;
ALTER TABLE "Delivery" ADD COLUMN "leaseUntil" DATETIME;
ALTER TABLE "Delivery" ADD COLUMN "notedAt" DATETIME;

-- AlterTable
ALTER TABLE "Identity" ADD COLUMN "closedAt" DATETIME;

-- AlterTable
ALTER TABLE "Member" ADD COLUMN "quiet" TEXT;

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN "noticesChannelId" TEXT;
ALTER TABLE "Workspace" ADD COLUMN "quiet" TEXT;

-- CreateTable
CREATE TABLE "Mute" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "HeldPush" (
    "id" TEXT NOT NULL PRIMARY KEY,
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

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "dueAt" DATETIME
);

-- CreateIndex
CREATE INDEX "Mute_workspaceId_idx" ON "Mute"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "Mute_memberId_kind_key" ON "Mute"("memberId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "HeldPush_key_key" ON "HeldPush"("key");

-- CreateIndex
CREATE INDEX "HeldPush_untilAt_idx" ON "HeldPush"("untilAt");

-- CreateIndex
CREATE INDEX "HeldPush_memberId_toldAt_idx" ON "HeldPush"("memberId", "toldAt");

-- CreateIndex
CREATE INDEX "Notice_dueAt_idx" ON "Notice"("dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_workspaceId_kind_rowId_key" ON "Notice"("workspaceId", "kind", "rowId");

-- CreateIndex
CREATE INDEX "Delivery_notedAt_gaveUpAt_idx" ON "Delivery"("notedAt", "gaveUpAt");

-- CreateIndex
CREATE INDEX "Identity_closedAt_idx" ON "Identity"("closedAt");
