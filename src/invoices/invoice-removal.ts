import type { RemovalGuard } from "../history/undo.ts";

export const invoiceRemovalGuard: RemovalGuard = async () => null;
