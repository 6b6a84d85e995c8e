-- AlterTable
ALTER TABLE "Deal" ADD COLUMN "offeredAt" DATETIME;

-- AlterTable
ALTER TABLE "Document" ADD COLUMN "sharedWithId" TEXT REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "PortalLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "contactId" TEXT,
    "memberId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "openedAt" DATETIME
);

-- CreateTable
CREATE TABLE "PortalEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "contactId" TEXT,
    "memberId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "dealId" TEXT,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "toldAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "PortalLink_hash_key" ON "PortalLink"("hash");

-- CreateIndex
CREATE INDEX "PortalLink_workspaceId_clientId_idx" ON "PortalLink"("workspaceId", "clientId");

-- CreateIndex
CREATE INDEX "PortalEvent_toldAt_at_idx" ON "PortalEvent"("toldAt", "at");

-- CreateIndex
CREATE INDEX "PortalEvent_workspaceId_clientId_at_idx" ON "PortalEvent"("workspaceId", "clientId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "PortalEvent_linkId_form_key" ON "PortalEvent"("linkId", "form");
