/** Who pays, rings and signs for somebody: what they give comes from the client. */
const relatives: ReadonlySet<string> = new Set(
  `mom mum mam mama mother dad papa father parents wife husband hubby mrs missus partner fiance fiancee boyfriend girlfriend
  son sons daughter daughters kid kids sister brother gran grandma grandpa nan aunt uncle folks assistant secretary pa bookkeeper accountant office
  accounts`.split(/\s+/),
);

/** What is written on somebody's card. */
const onCard: ReadonlySet<string> = new Set(
  "number email e-mail mail phone mobile cell address website site".split(" "),
);

/** Whether a folded word names one of somebody's family or office, or what is on their card: `sams wife`, `kevs number`. */
export function isTheirs(word: string): boolean {
  return relatives.has(word) || onCard.has(word);
}

/** Whether a folded word names one of somebody's family or office: `june's mom`. */
export function isRelative(word: string): boolean {
  return relatives.has(word);
}
