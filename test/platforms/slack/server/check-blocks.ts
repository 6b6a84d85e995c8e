import type { Json } from "./state.ts";

/** What is wrong with some blocks, as Slack would say it; and what it takes but should not have been sent. */
export interface Checked {
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
}

type Surface = "message" | "modal" | "home";

const mostBlocks: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };
/** Slack refuses more letters than this together; it is documented nowhere, and was seen by others. */
const mostLetters = 13_200;
const mostInTables = 10_000;

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  section: ["text", "fields", "accessory", "expand"],
  header: ["text"],
  context: ["elements"],
  actions: ["elements"],
  divider: [],
  rich_text: ["elements"],
  table: ["rows", "column_settings"],
  input: ["label", "element", "hint", "optional", "dispatch_action"],
};

const surfacesOf: Readonly<Record<string, readonly Surface[]>> = {
  input: ["modal", "home"],
  table: ["message", "home"],
};

/** Checks blocks against Slack's documented limits. */
export function checkBlocks(blocks: unknown, surface: Surface): Checked {
  const check = new Check(surface);
  if (!Array.isArray(blocks)) check.problem("", "must be an array");
  else {
    if (blocks.length > mostBlocks[surface]) check.problem("", `no more than ${mostBlocks[surface]} items allowed`);
    for (const [index, block] of blocks.entries()) check.block(block as Json, `/${index}`);
    check.whole();
  }
  return check;
}

class Check implements Checked {
  readonly problems: string[] = [];
  readonly remarks: string[] = [];
  private readonly surface: Surface;
  private readonly ids = new Set<string>();
  private letters = 0;
  private tables = 0;
  private lettersInTables = 0;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  problem(pointer: string, says: string) {
    this.problems.push(`[ERROR] ${says} [json-pointer:/blocks${pointer}]`);
  }

  whole() {
    if (this.tables > 1) this.problem("", "only_one_table_allowed");
    if (this.lettersInTables > mostInTables) this.problem("", "too many characters in tables");
    if (this.letters > mostLetters) this.problems.push("msg_blocks_too_long");
  }

  block(block: Json, at: string) {
    const type = String(block.type);
    const known = fieldsOf[type];
    if (!known) return this.problem(at, `unsupported type: ${type}`);
    if (!(surfacesOf[type] ?? ["message", "modal", "home"]).includes(this.surface))
      return this.problem(at, `unsupported type for this surface: ${type}`);
    this.unknown(block, ["type", "block_id", ...known], at);
    if (block.block_id !== undefined) this.unique(String(block.block_id), `${at}/block_id`);
    switch (type) {
      case "section":
        return this.section(block, at);
      case "header":
        return this.text(block.text, `${at}/text`, { most: 150, only: "plain_text" });
      case "context":
        return this.list(block.elements, at, 10, (one, path) => this.text(one, path, { most: 3_000 }));
      case "actions":
        return this.list(block.elements, at, 25, (one, path) => this.button(one, path));
      case "rich_text":
        return this.list(block.elements, at, Number.POSITIVE_INFINITY, (one, path) => this.rich(one, path));
      case "table":
        return this.table(block, at);
      case "input":
        return this.input(block, at);
    }
  }

  private section(block: Json, at: string) {
    if (block.text === undefined && block.fields === undefined) this.problem(at, "missing required field: text");
    if (block.text !== undefined) this.text(block.text, `${at}/text`, { most: 3_000 });
    if (block.fields !== undefined)
      this.list(block.fields, `${at}/fields`, 10, (one, path) => this.text(one, path, { most: 2_000 }));
  }

  private rich(element: Json, at: string) {
    if (!["rich_text_section", "rich_text_preformatted"].includes(String(element.type)))
      return this.problem(at, `unsupported type: ${element.type}`);
    this.list(element.elements, at, Number.POSITIVE_INFINITY, (one, path) => {
      const said = one.type === "link" ? one.url : one.text;
      if (!["text", "link"].includes(String(one.type))) this.problem(path, `unsupported type: ${one.type}`);
      if (typeof said !== "string" || said === "") this.problem(path, "must be more than 0 characters");
      else this.letters += said.length;
    });
  }

  private table(block: Json, at: string) {
    this.tables += 1;
    this.list(block.rows, `${at}/rows`, 100, (row, path) =>
      this.list(row, path, 20, (cell, cellAt) => {
        if (cell.type !== "raw_text") return this.problem(cellAt, `unsupported type: ${cell.type}`);
        if (typeof cell.text !== "string" || cell.text.length === 0)
          return this.problem(cellAt, "must be more than 0 characters");
        this.lettersInTables += cell.text.length;
      }),
    );
    const widths = new Set((block.rows as unknown[][]).map((row) => row.length));
    if (widths.size > 1) this.problem(`${at}/rows`, "rows must have the same number of cells");
  }

  private input(block: Json, at: string) {
    this.text(block.label, `${at}/label`, { most: 2_000, only: "plain_text" });
    const element = block.element as Json;
    if (element === undefined) return this.problem(at, "missing required field: element");
    if (element.placeholder !== undefined)
      this.text(element.placeholder, `${at}/element/placeholder`, { most: 150, only: "plain_text" });
    switch (element.type) {
      case "static_select":
        return this.list(element.options, `${at}/element/options`, 100, (one, path) => this.option(one, path));
      case "external_select":
        return this.unknown(element, ["type", "action_id", "placeholder", "min_query_length", "initial_option"], at);
      case "plain_text_input":
        if (Number(element.max_length ?? 1) > 3_000) this.problem(`${at}/element/max_length`, "must be at most 3000");
        return;
      default:
        return this.problem(`${at}/element`, `unsupported type: ${element.type}`);
    }
  }

  option(option: Json, at: string) {
    this.text(option.text, `${at}/text`, { most: 75, only: "plain_text" });
    if (String(option.value ?? "").length > 150) this.problem(`${at}/value`, "must be less than 151 characters");
  }

  private button(button: Json, at: string) {
    if (button.type !== "button") return this.problem(at, `unsupported type: ${button.type}`);
    this.unknown(button, ["type", "text", "action_id", "value", "style", "url"], at);
    this.text(button.text, `${at}/text`, { most: 75, only: "plain_text" });
    if (String(button.action_id ?? "").length > 255)
      this.problem(`${at}/action_id`, "must be less than 256 characters");
    if (String(button.value ?? "").length > 2_000) this.problem(`${at}/value`, "must be less than 2001 characters");
    this.unique(`action ${button.action_id}`, `${at}/action_id`);
  }

  /** A text object; what is parsed as a mention in it is remarked on. */
  text(given: unknown, at: string, { most, only }: { readonly most: number; readonly only?: string }) {
    const object = (given ?? {}) as Json;
    const { type, text } = object;
    if (type !== "plain_text" && type !== "mrkdwn") return this.problem(at, `unsupported type: ${String(type)}`);
    if (only !== undefined && type !== only) return this.problem(at, `must be ${only}`);
    this.unknown(object, ["type", "text", type === "mrkdwn" ? "verbatim" : "emoji"], at);
    if (typeof text !== "string" || text.length === 0) return this.problem(at, "must be more than 0 characters");
    if (text.length > most) this.problem(at, `must be less than ${most + 1} characters`);
    this.letters += text.length;
    if (type === "mrkdwn") this.remarks.push(...mentionsIn(text));
  }

  private list(given: unknown, at: string, most: number, each: (one: Json, path: string) => void) {
    if (!Array.isArray(given) || given.length === 0) return this.problem(at, "must provide at least 1 item");
    if (given.length > most) this.problem(at, `no more than ${most} items allowed`);
    for (const [index, one] of given.entries()) each(one as Json, `${at}/${index}`);
  }

  private unknown(object: Json, known: readonly string[], at: string) {
    for (const name of Object.keys(object))
      if (!known.includes(name)) this.remarks.push(`unknown field ${name} at ${at}`);
  }

  private unique(id: string, at: string) {
    if (this.ids.has(id)) this.problem(at, `already exists: ${id}`);
    this.ids.add(id);
  }
}

/** What Slack would make a mention or a link of in a text that it parses. */
export function mentionsIn(text: string): string[] {
  return [...text.matchAll(/<[!@#][^>]*>|<https?:[^>]*>/g)].map((match) => `mention ${match[0]}`);
}
