-- CreateTable
CREATE TABLE "DigestPlan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
    "time" TEXT NOT NULL,
    "days" TEXT NOT NULL,
    "channelId" TEXT,
    "silentWhenEmpty" BOOLEAN NOT NULL DEFAULT true,
    "without" TEXT NOT NULL DEFAULT '',
    "nextAt" DATETIME,
    "lastOn" TEXT,
    "toldAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "DigestPlan_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "DigestPlan_nextAt_idx" ON "DigestPlan"("nextAt");

-- CreateIndex
CREATE INDEX "DigestPlan_workspaceId_idx" ON "DigestPlan"("workspaceId");

-- CreateIndex
CREATE INDEX "DigestPlan_channelId_idx" ON "DigestPlan"("channelId");

-- CreateIndex
CREATE UNIQUE INDEX "DigestPlan_memberId_kind_key" ON "DigestPlan"("memberId", "kind");

-- Whoever owns books hears of them at eight in the morning, from the next one on, as new owners do.
INSERT INTO "DigestPlan" ("id", "workspaceId", "memberId", "kind", "active", "time", "days", "nextAt", "createdAt")
SELECT 'dgp_' || lower(hex(randomblob(8))), "workspaceId", "id", 'daily', true, '08:00', '1,2,3,4,5,6,7',
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')
FROM "Member" WHERE "role" = 'owner' AND "leftAt" IS NULL;
