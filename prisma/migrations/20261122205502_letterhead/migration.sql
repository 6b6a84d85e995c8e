-- AlterTable
ALTER TABLE "Client" ADD COLUMN "taxNumber" TEXT;

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN "address" TEXT;
ALTER TABLE "Workspace" ADD COLUMN "paymentDetails" TEXT;
ALTER TABLE "Workspace" ADD COLUMN "taxNumber" TEXT;
