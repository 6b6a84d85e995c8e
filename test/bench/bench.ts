/** `npm run bench [-- NAME …]`: the benchmarks, one JSON object a line (INTERFACES). */
import { interpretBench } from "./interpret.ts";
import { listsBench } from "./lists.ts";
import { logBench } from "./log.ts";
import { pushBench } from "./push.ts";
import { pushWindowBench } from "./push-window.ts";
import { reportBench } from "./report.ts";
import { startBench } from "./start.ts";
import { wireBench } from "./wire.ts";

const benches: Readonly<Record<string, () => Promise<void>>> = {
  interpret: interpretBench,
  lists: () => listsBench(),
  log: () => logBench(),
  push: () => pushBench(),
  "push-window": () => pushWindowBench(),
  report: () => reportBench(),
  start: startBench,
  wire: () => wireBench(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches[name]);
if (unknown.length > 0)
  throw new Error(`no benchmark ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);
for (const [name, run] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await run();
