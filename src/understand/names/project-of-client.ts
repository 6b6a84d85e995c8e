import { seldom } from "../../seldom.ts";
import type { Token } from "../marks/tokens.ts";
import type { FoundNames, Name } from "./names.ts";

interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The words for one project, in the languages that are understood. */
const project = seldom(/(?<!\p{L})(?:project|projekte?s?|proyecto|projet|proje[c]?to)(?!\p{L})/iu);
const isProject = /^(?:project|projekte?s?|proyecto|projet|proje[c]?to)$/;

/** What stands before one that is known: `the project for Acme`, where `a project for Acme` may be a new one. */
const definite =
  /^(?:the|my|our|this|that|das|dem|den|des|am|im|beim|zum|mein|el|del|al|mi|este|le|du|au|mon|ce|o|do|no|ao|meu|esse|este)$/;
const ofOne = /^(?:of|for|with|from|von|für|fuer|mit|bei|de|del|da|do|dos|das|con|com|pour|avec|para|d')$/;
const article = /^(?:the|der|die|das|dem|den|el|la|los|las|l'|le|les|o|a|os|as)$/;

/** What makes one that is not known yet, or speaks of several. */
const makesNew = /^(?:a|an|new|another|first|second|next|neue[snm]?|nuevo|nouveau|novo|un|um|ein|eine[snm]?|any|no)$/;
const isNamedBehind = /^(?:called|named|namens|llamado|appele|chamado)$/;

/** Where a project is spoken of by whose it is: `Osprey's app project`, `el proyecto de Osprey`; null where it is not, or by more. */
function spokenOf({ start, end }: FoundNames, { text, tokens }: Around) {
  const from = tokens.findIndex((token) => token.start >= start);
  let to = tokens.findIndex((token) => token.start >= end);
  if (to < 0) to = tokens.length;
  const word = (at: number) => tokens[at]?.text ?? "";
  let at = tokens[to]?.kind === "possessive" || text.slice(end, end + 2) === "-P" ? to + 1 : to;
  const between = !isProject.test(word(at)) && tokens[at]?.kind === "word" ? word(at) : undefined;
  if (between !== undefined) at++;
  if (isProject.test(word(at))) {
    const behind = tokens[at + 1];
    const opens = from <= 1 && behind?.text === ":";
    const named = opens || /^[–—"'“„«]$/.test(behind?.text ?? "") || isNamedBehind.test(behind?.text ?? "");
    const isNew = makesNew.test(word(from - 1)) || makesNew.test(between ?? "");
    return named || isNew ? null : { start, end: tokens[at]?.end ?? end, between };
  }
  // `le projet Osprey`, beside `le projet d'Osprey`
  const isBeside = isProject.test(word(from - 1));
  const noun = isBeside ? from - 1 : article.test(word(from - 1)) ? from - 3 : from - 2;
  if (!isProject.test(word(noun)) || !(isBeside || ofOne.test(word(noun + 1))) || !definite.test(word(noun - 1)))
    return null;
  return /^\s?[–—"“„«]/u.test(text.slice(end))
    ? null
    : { start: tokens[noun]?.start ?? start, end, between: undefined };
}

/**
 * Where a project is told by whose it is alone, and they have just one, that one is named: `the Osprey project is done`. Of a new
 * one, and of several, the client stays named.
 */
export async function withProjectsOfClients(
  names: readonly FoundNames[],
  around: Around,
  projectsOf: ((client: string) => Promise<readonly Name[]>) | undefined,
): Promise<readonly FoundNames[]> {
  if (!projectsOf || !project.test(around.text)) return names;
  if (names.some(({ value }) => value.some(({ kind }) => kind === "project"))) return names;
  const found: FoundNames[] = [];
  for (const each of names) {
    const [client, ...others] = each.value;
    const said = client?.kind === "client" && others.length === 0 ? spokenOf(each, around) : null;
    const [only, ...more] = client && said ? await projectsOf(client.name) : [];
    const isOne =
      said && only && more.length === 0 && (said.between === undefined || isWordOf(said.between, only.name));
    found.push(
      client && isOne
        ? { start: said.start, end: said.end, value: [only, client], fit: "whole", ordinary: false }
        : each,
    );
  }
  return found;
}

const isWordOf = (word: string, name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(word);
