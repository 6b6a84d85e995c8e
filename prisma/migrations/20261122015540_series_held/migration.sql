-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN "heldLookAt" DATETIME;
ALTER TABLE "Meeting" ADD COLUMN "heldOn" TEXT;

-- CreateIndex
CREATE INDEX "Meeting_clientId_heldOn_idx" ON "Meeting"("clientId", "heldOn");

-- CreateIndex
CREATE INDEX "Meeting_workspaceId_heldOn_idx" ON "Meeting"("workspaceId", "heldOn");

-- CreateIndex
CREATE INDEX "Meeting_heldLookAt_idx" ON "Meeting"("heldLookAt");

-- Series that are there already are looked at once.
UPDATE "Meeting" SET "heldLookAt" = "startsAt" WHERE "repeats" = TRUE AND "status" <> 'cancelled';
