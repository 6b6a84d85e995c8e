-- AlterTable
ALTER TABLE "Member" ADD COLUMN "meetingReminders" TEXT;

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN "meetingMinutes" INTEGER;

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "agenda" TEXT,
    "clientId" TEXT,
    "contactId" TEXT,
    "medium" TEXT,
    "place" TEXT,
    "priority" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "startOn" TEXT NOT NULL,
    "startTime" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "zone" TEXT NOT NULL,
    "rule" TEXT,
    "repeats" BOOLEAN NOT NULL DEFAULT false,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "nudgeAt" DATETIME,
    "snoozedTo" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Meeting_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Meeting_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingException" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "occurrenceOn" TEXT NOT NULL,
    "cancelled" BOOLEAN NOT NULL DEFAULT false,
    "startOn" TEXT,
    "startTime" TEXT,
    "minutes" INTEGER,
    "startsAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "MeetingException_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Meeting_memberId_repeats_startsAt_idx" ON "Meeting"("memberId", "repeats", "startsAt");

-- CreateIndex
CREATE INDEX "Meeting_clientId_repeats_startsAt_idx" ON "Meeting"("clientId", "repeats", "startsAt");

-- CreateIndex
CREATE INDEX "Meeting_contactId_idx" ON "Meeting"("contactId");

-- CreateIndex
CREATE INDEX "Meeting_workspaceId_nudgeAt_idx" ON "Meeting"("workspaceId", "nudgeAt");

-- CreateIndex
CREATE INDEX "Meeting_nudgeAt_idx" ON "Meeting"("nudgeAt");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingException_meetingId_occurrenceOn_key" ON "MeetingException"("meetingId", "occurrenceOn");
