import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { openDatabase } from "../db/database.ts";
import { invariants } from "../db/invariants.ts";
import { type Subcommand, textOption } from "./command-line.ts";

/** `purser doctor`: checks that the books still add up; exits 1 when they do not (SPEC 14). `--quick` only opens them. */
export const doctor: Subcommand = {
  name: "doctor",
  summary: "Check that the books add up",
  usage: "purser doctor [--quick] [--db FILE]",
  options: { db: { type: "string" }, quick: { type: "boolean" } },
  async run(given) {
    const path = textOption(given, "db");
    const url = path === undefined ? readConfig().databaseUrl : `file:${path}`;
    const file = url.replace(/^file:/, "");
    if (!existsSync(file)) {
      process.stderr.write(`There are no books at ${file}.\n`);
      return 1;
    }
    const database = await openDatabase(url);
    try {
      if (given.options.quick) return 0;
      let faults = 0;
      for (const invariant of invariants) {
        const found = await database.transaction((tx) => invariant.faults(tx));
        faults += found.length;
        process.stdout.write(`${found.length === 0 ? "ok  " : "FAULT"} ${invariant.says}\n`);
        for (const fault of found) process.stdout.write(`      ${fault}\n`);
      }
      return faults === 0 ? 0 : 1;
    } finally {
      await database.close();
    }
  },
};
