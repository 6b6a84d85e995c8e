import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/migrated-template.ts"],
    // More than there are cores, because much of a story is waiting: for the disk, for a server, for a process to start.
    maxWorkers: "150%",
    // The tests share nothing but modules, and loading those anew for every file would be a tenth of a run.
    isolate: false,
    // Far beyond what any takes on a busy machine: what reaches it hangs.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
