import { entry, type Part } from "./part.ts";
import type { Sentence } from "./sentence.ts";

const announced =
  /^\s*(?:please\s+)?(?:(?:add|create|register|save|füge|añade|agrega|ajoute|adiciona|cadastra)\s+)?(?:(?:these|the|two|three|new|neue|nuevos|nouveaux|novos)\s+)*(clients|customers|leads|prospects|kunden|clientes)(?:\s+(?:called|named))?\s*:?\s+(\S.*?)(?:\s+hinzu)?[.!]*\s*$/isu;
const adding =
  /^\s*(?:please\s+)?(?:add|create|register|save|füge|añade|agrega|ajoute|adiciona|cadastra|new|neue|nuevos|nouveaux|novos)\b/iu;
const name = /^"?(?:\p{Lu}|\d|\p{Extended_Pictographic})[^@:?]{0,60}$/u;

/** Several new clients in one sentence, `add clients Foo, Bar and Baz`; null when it is anything else. */
export function severalClients({ text }: Sentence): readonly Part[] | null {
  if (!adding.test(text)) return null;
  const [, noun = "", list = ""] = announced.exec(text) ?? [];
  if (list === "") return null;
  const names = list
    .split(/\s*(?:[,;\n]\s*(?:and|und|y|et|e)?|\s(?:and|und|y|et|e))\s+/iu)
    .map((one) => one.trim().replace(/^"(.*)"$/su, "$1"))
    .filter((one) => one !== "");
  if (names.length < 2 || !names.every((one) => name.test(one) && one.split(/\s+/).length <= 5)) return null;
  const stage = /^(?:leads|prospects)$/iu.test(noun) ? "lead" : "client";
  return names.map((client) => entry("client.add", { client, stage }));
}
