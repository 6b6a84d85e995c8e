-- AlterTable
ALTER TABLE "SearchDoc" ADD COLUMN "links" TEXT NOT NULL DEFAULT '';
