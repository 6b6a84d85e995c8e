import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
import { Prisma } from "./generated/client.ts";

/** Whether a statement failed because a row like it is there already; raw statements and Prisma's own say so differently. */
export function isUniqueViolation(error: unknown): boolean {
  if (isDriverAdapterError(error)) return error.cause.kind === "UniqueConstraintViolation";
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
