import { entry, type Part } from "./part.ts";
import type { Sentence } from "./sentence.ts";

const announced =
  /^\s*(?:please\s+)?(?:(?:add|create|register|save|füge|añade|agrega|ajoute|adiciona|cadastra)\s+)?(?:(?:these|the|two|three|four|five|\d|new|neue|nuevos|nouveaux|novos)\s+)*(clients|customers|leads|prospects|kunden|clientes)(?:\s+(?:called|named))?\s*:?\s+(\S.*?)(?:\s+hinzu)?[.!]*\s*$/isu;
/** `add Foo, Bar and Baz as leads` */
const asSuch =
  /^\s*(?:please\s+)?(?:add|create|register|save|put)\s+(\S.*?)\s+(?:down\s+)?as\s+(?:new\s+)?(clients|customers|leads|prospects)[.!]*\s*$/isu;
/** `clients: foo, bar, baz` */
const headed = /^\s*(?:new\s+)?(clients|customers|leads|prospects|kunden|clientes)\s*:\s+(\S.*?)[.!]*\s*$/isu;
const adding =
  /^\s*(?:please\s+)?(?:add|create|register|save|füge|añade|agrega|ajoute|adiciona|cadastra|new|neue|nuevos|nouveaux|novos)\b/iu;
const name = /^"?(?:\p{Lu}|\d|\p{Extended_Pictographic})[^@:?]{0,60}$/u;

function saidList(text: string, head: RegExpExecArray | null): { readonly noun: string; readonly list: string } {
  if (head) return { noun: head[1] ?? "", list: head[2] ?? "" };
  const such = asSuch.exec(text);
  if (such) return { noun: such[2] ?? "", list: such[1] ?? "" };
  const [, noun = "", list = ""] = announced.exec(text) ?? [];
  return { noun, list };
}

/** Several new clients in one sentence, `add clients Foo, Bar and Baz`; null when it is anything else. */
export function severalClients({ text, names: known }: Sentence): readonly Part[] | null {
  const head = headed.exec(text);
  if (!head && !adding.test(text)) return null;
  const { noun, list } = saidList(text, head);
  if (list === "" || /\d{3}|@/.test(list)) return null;
  const names = list
    .split(/\s*(?:[,;\n]\s*(?:and|und|y|et|e)?|\s(?:and|und|y|et|e))\s+/iu)
    .map((one) => one.trim().replace(/^"(.*)"$/su, "$1"))
    .filter((one) => one !== "");
  const called = (one: string) => (head !== null && /^\p{Ll}[^@:?]{0,60}$/u.test(one)) || name.test(one);
  if (names.length < 2 || !names.every((one) => called(one) && one.split(/\s+/).length <= 5)) return null;
  // `clients: Acme, Globex` of the books asks for them, and adds none.
  if (head && known.some((found) => found.value.some(({ kind }) => kind === "client"))) return null;
  const stage = /^(?:leads|prospects)$/iu.test(noun) ? "lead" : "client";
  return names.map((client) => entry("client.add", { client, stage }));
}
