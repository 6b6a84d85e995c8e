-- AlterTable
ALTER TABLE "HoursEntry" ADD COLUMN "rateCurrency" TEXT;
ALTER TABLE "HoursEntry" ADD COLUMN "rateMinor" BIGINT;
