import { Connections } from "./connections.ts";
import { PrismaClient } from "./generated/client.ts";

/** Prisma's client, and the connection to a file that it works on. */
export interface Client {
  readonly prisma: PrismaClient;
  readonly connections: Connections;
}

/** Clients whose file was closed. */
const spare: Client[] = [];
const most = 4;

/**
 * A client on the SQLite file at `url`. What one knows is of the model alone, and takes longer to make than all else about
 * opening a file: 60 ms at first, then a millisecond for each new query. So one that was let go is taken up again.
 */
export async function clientOn(url: string): Promise<Client> {
  const known = spare.pop();
  if (known) {
    await known.connections.moveTo(url);
    return known;
  }
  const connections = new Connections({ url });
  // The other formats capture a stack for every call, so as to quote the code in errors, whose messages are never shown.
  const prisma = new PrismaClient({ adapter: connections, errorFormat: "minimal" });
  await prisma.$connect();
  return { prisma, connections };
}

/** Closes the client's file. Whoever had it must have nothing under way with it, and ask nothing of it any more. */
export function letGo(client: Client): void {
  client.connections.close();
  if (spare.length < most) spare.push(client);
}
