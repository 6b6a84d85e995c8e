-- CreateIndex
CREATE INDEX "Meeting_workspaceId_repeats_startsAt_idx" ON "Meeting"("workspaceId", "repeats", "startsAt");
