import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../src/project-root.ts";

const root = projectRoot();

/** The rooms of the house, the first pattern that fits a file deciding; the README draws the same picture. */
const rooms: readonly (readonly [room: string, files: RegExp])[] = [
  [
    "word lists",
    /^src\/words\/(\w+\/(values|cues|forms|questions|lines|records|names|vocabulary)|book-names|value-words|cue-words|form-words|line-words|record-words|table-words|push-words|setting-words|shorthand)[\w-]*\.ts$/,
  ],
  ["say", /^src\/words\//],
  [
    "values",
    /^src\/(money|time)\/|^src\/invoices\/(invoice-total|number-pattern)\.ts$|^src\/(id|built-in-names|call|is-shared|entries-of|errors|found|matches-of|seldom|literally|sorted|named|name-key|fold|project-root|log|config|silence)\.ts$/,
  ],
  ["db", /^src\/db\//],
  ["history", /^src\/history\//],
  ["scope", /^src\/scope\.ts$/],
  ["understand", /^src\/understand\//],
  [
    "domain",
    /^src\/(books|calendar|clients|work|invoices|interactions|reports|digests|workspace|library|goals|files|search)\//,
  ],
  ["chat", /^src\/chat\//],
  ["outbox", /^src\/outbox\//],
  ["jobs", /^src\/jobs\//],
  ["transfer", /^src\/transfer\//],
  ["portal", /^src\/portal\//],
  ["web", /^src\/web\//],
  ["commands", /^commands\//],
  ["adapters", /^adapters\//],
  ["program", /^src\/(cli\/|(main|product|serve)\.ts$)/],
];

/** What each room may import besides itself: arrows one way (DESIGN 1). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "word lists": [],
  values: ["word lists"],
  say: ["values"],
  db: ["values"],
  history: ["values", "db", "scope"],
  understand: ["values", "word lists"],
  scope: ["values", "db", "history", "say", "understand"],
  domain: ["values", "db", "history", "scope", "understand"],
  chat: ["values", "db", "history", "scope", "say", "understand", "domain"],
  commands: ["values", "db", "history", "scope", "say", "understand", "domain", "chat", "transfer", "portal"],
  outbox: ["values", "db", "domain", "chat"],
  jobs: ["values", "db", "history", "scope", "domain", "chat", "commands", "outbox", "transfer", "portal"],
  transfer: ["values", "db", "history", "scope", "say", "understand", "domain", "chat"],
  portal: ["values", "db", "scope", "say", "understand", "domain"],
  web: ["values", "db", "chat", "outbox", "portal"],
  adapters: ["values", "db", "domain", "chat", "outbox", "web", "say"],
  program: [
    "jobs",
    "transfer",
    "outbox",
    "web",
    "values",
    "db",
    "scope",
    "understand",
    "domain",
    "chat",
    "commands",
    "adapters",
    "portal",
  ],
};

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sources(): Source[] {
  return ["src", "adapters", "commands"].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(top, name).replaceAll("\\", "/"))
      .filter((path) => !path.startsWith("src/db/generated/"))
      .map((path) => {
        const text = readFileSync(join(root, path), "utf8");
        return {
          path,
          text,
          imports: [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((match) => match[1] ?? ""),
        };
      }),
  );
}

const roomOf = (path: string) => rooms.find(([, files]) => files.test(path))?.[0];
const all = sources();

describe("the house", () => {
  test("every file is in a room", () => {
    expect(all.filter(({ path }) => !roomOf(path)).map(({ path }) => path)).toEqual([]);
  });

  test("arrows between rooms go one way", () => {
    const wrong = all.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith("."))
        .map((name) => relative(root, resolve(root, dirname(path), name)).replaceAll("\\", "/"))
        .filter((target) => {
          const from = roomOf(path) ?? "";
          const to = target.startsWith("src/db/generated/") ? "db" : (roomOf(target) ?? "");
          return from !== to && !mayImport[from]?.includes(to);
        })
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

test("a file in commands/ itself declares commands; what they share lies in the folders there", () => {
  const inside = all.filter(({ path }) => /^commands\/[\w-]+\.ts$/.test(path) && path !== "commands/index.ts");
  expect(inside.filter(({ text }) => !text.includes("defineCommand(")).map(({ path }) => path)).toEqual([]);
});

/** Doors to the outside world, and the only files that may use each. */
const doors: readonly (readonly [what: string, use: RegExp, files: RegExp])[] = [
  ["the environment", /process\.env\b|loadEnvFile/, /^src\/config\.ts$/],
  ["the wall clock", /Date\.now\(|new Date\(\)|performance\.now|Temporal\.Now/, /^src\/time\/clock\.ts$/],
  ["ticking", /"node-cron"/, /^src\/jobs\/tick\.ts$/],
  ["randomness", /Math\.random|randomBytes|randomUUID/, /^src\/id\.ts$/],
  ["raw SQL", /\$queryRaw|\$executeRaw/, /^src\/db\//],
  ["the date library", /"chrono-node/, /^src\/time\//],
  [
    "the logger's library",
    /"pino"/,
    /^src\/(log|product|jobs\/scheduler|chat\/(assistant|receive-files)|outbox\/(courier|door|connection-note)|cli\/start|serve|web\/(server|calendar-feed|portal-pages))\.ts$|^adapters\//,
  ],
  ["the database's library", /"@prisma\/|"better-sqlite3/, /^src\/db\//],
  [
    "writes outside the journal",
    /\btx\.(client|income|expense|invoice|invoiceLine|payment|tag|clientTag|contact|contactPoint|stageMove|exchangeRate|project|projectMember|service|task|hoursEntry|timer|meeting|meetingException|interaction|mention|reminder|resource|resourceItem|document|goal|goalProgress|supplier|supplyItem|supplyMove|budget|budgetWarning|deal|digestPlan)\.(create|update|delete|upsert)/,
    /^src\/history\//,
  ],
];

describe("doors", () => {
  test.each(doors)("%s is used in its own files only", (_what, use, files) => {
    expect(all.filter(({ path, text }) => use.test(text) && !files.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test("zod is imported as a whole, of which the bundle keeps what is used; `z` alone brings every language it speaks", () => {
    expect(all.filter(({ text }) => /import \{[^}]*\} from "zod"/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
