/** What is said in order: each line writes, corrects or takes back something, with amounts that name their line. */
export const everything: readonly string[] = ["add client Acme", "add client Globex", ...lines()];

/** What may be heard in any order and comes to the same books. */
export const entries: readonly string[] = Array.from({ length: 150 }, (_, n) =>
  n % 3 === 0 ? `spent ${n + 1}.50 on hosting, card` : `got ${1001 + n}.25 as a gift, bank`,
);

function lines(): string[] {
  const says: string[] = [];
  for (let n = 1; n <= 60; n++) {
    says.push(`got ${1000 + n}.25 from Acme for job ${n}, bank`);
    if (n % 3 === 0) says.push(`spent ${n}.50 on hosting, card`);
    if (n % 4 === 0)
      says.push(
        `invoice Globex $${2000 + n}.50 net 30`,
        `mark INV-${n / 4} sent`,
        `Globex paid ${500 + n} for INV-${n / 4}`,
      );
    if (n % 5 === 0) says.push("undo");
    if (n % 7 === 0) says.push(`no, make it ${3000 + n}`);
    if (n % 10 === 0) says.push("undo", "redo", "move Globex to negotiation");
    if (n % 11 === 0) says.push(`got ${n} from Globex, spent ${n}.10 on travel`);
  }
  return says;
}
