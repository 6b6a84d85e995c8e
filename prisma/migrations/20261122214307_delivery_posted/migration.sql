-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN "posted" TEXT;
