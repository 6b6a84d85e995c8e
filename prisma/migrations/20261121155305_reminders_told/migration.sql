-- AlterTable
ALTER TABLE "Reminder" ADD COLUMN "toldOn" TEXT;
