import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const memoryDisk = "/dev/shm";
const roomNeeded = 2 ** 31;

/** The memory disk of Linux where it is ours to use and has room: a story waits mostly for its disk, and a killed process loses no more there. */
function disk(): string {
  try {
    accessSync(memoryDisk, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(memoryDisk);
    return bavail * bsize > roomNeeded ? memoryDisk : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Has all tests keep their files in one folder, which goes after the last of them, whatever became of each. */
export default function keepTogether(): () => void {
  const folder = mkdtempSync(join(disk(), "purser-tests-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true });
}
