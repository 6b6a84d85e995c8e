import { hostname } from "node:os";
import { newId } from "../id.ts";

/** Those of this process who have a database open. */
const living = new Set<string>();

/** A name for somebody who opens a database: the machine, the process, and which opening of it. */
export function newHolder(): string {
  const holder = `${hostname()}/${process.pid}/${newId("hol")}`;
  living.add(holder);
  return holder;
}

/** A holder closes its database. */
export function holderLeft(holder: string): void {
  living.delete(holder);
}

/** Whether a holder has surely left: its process has ended. Of another machine nobody can tell; only its leases end. */
export function hasLeft(holder: string): boolean {
  if (living.has(holder)) return false;
  const [host, pid] = holder.split("/");
  return host === hostname() && (Number(pid) === process.pid || !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
