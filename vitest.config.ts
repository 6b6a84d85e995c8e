import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Begins with what takes minutes and mostly waits, so that nothing is left waiting for it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => /\/test\/(?:crash|year)\//.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/run-folder.ts", "test/support/migrated-template.ts"],
    sequence: { sequencer: LongestFirst },
    // More than there are cores, because much of a story is waiting: for the disk, for a server, for a process to start. A share
    // ("150%") would be cut down to the cores.
    maxWorkers: availableParallelism() + 1,
    // The tests share nothing but modules, and loading those anew for every file would be a tenth of a run.
    isolate: false,
    // Far beyond what any takes on a busy machine: what reaches it hangs.
    testTimeout: 480_000,
    hookTimeout: 480_000,
  },
});
