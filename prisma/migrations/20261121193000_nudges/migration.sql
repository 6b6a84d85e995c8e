-- AlterTable
ALTER TABLE "Invoice" ADD COLUMN "snoozedTo" DATETIME;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN "reminders" TEXT;

-- AlterTable
ALTER TABLE "Member" ADD COLUMN "roundAt" DATETIME;

-- AlterTable
ALTER TABLE "Task" ADD COLUMN "snoozedTo" DATETIME;

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN "invoiceReminders" TEXT;

-- CreateIndex
CREATE INDEX "Invoice_snoozedTo_idx" ON "Invoice"("snoozedTo");

-- CreateIndex
CREATE INDEX "Member_leftAt_roundAt_idx" ON "Member"("leftAt", "roundAt");

-- CreateIndex
CREATE INDEX "Task_snoozedTo_idx" ON "Task"("snoozedTo");
