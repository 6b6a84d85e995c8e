/**
 * Given names that are words of speech too. Behind one of them a client's family name may be left out, where the sentence
 * shows that somebody is meant: `bill gave me 80`. Months are no such names: `may` and `june` are days of something first.
 */
const given: ReadonlySet<string> = new Set(
  `will jo bill mark rob bob grant frank art pat jack rich chase dawn hope joy rose grace faith dot gene ray sue drew miles max
  penny iris ivy olive pearl ruby amber guy sandy rusty crystal holly heather hazel daisy lily violet victor earl duke dale
  cliff glen heath reed robin jay skip chip ace buck rocky gale carol melody harmony honor mercy patience charity trinity
  destiny summer star sky sunny rusty stone wade wally ward dean page paige parker mason cook baker carter cooper hunter
  archer porter piper forest rock clay sage basil ginger rosemary jasmine angel christian trip lane west major prince king
  jo ed bo vale caro flor luz paz sol rosa blanca clara pilar mercedes dolores consuelo soledad esperanza salvador alegria graca`
    .split(/\s+/)
    .filter((name) => name !== ""),
);

/** Given names that are words of other languages alone, or parts of phrases: where a client is called so, that is who is meant. */
const namesFirst: ReadonlySet<string> = new Set(
  "ben dan jen isa ned abe mia tim ted ty mel mae mei li nan frances noel manuel".split(" "),
);

/** Whether a folded word is a name before it is a word. */
export function isNameFirst(word: string): boolean {
  return namesFirst.has(word);
}

/** Months and days that people are called by, too. */
const months: ReadonlySet<string> = new Set(["april", "may", "june", "august", "abril", "julio", "domingo", "avril"]);

/** Whether a folded word is a month that is also a given name: it means a client only where nothing speaks of a time. */
export function isNamedMonth(word: string): boolean {
  return months.has(word);
}

/** Whether a folded word is a given name as well as a word. */
export function isGivenName(word: string): boolean {
  return given.has(word);
}
