const folds = new Map<string, string>([
  ["’", "'"],
  ["‘", "'"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u2009", " "],
  ["\u2212", "-"],
]);

function foldUnit(unit: string): string {
  let folded = folds.get(unit);
  if (folded === undefined) {
    folded = unit.normalize("NFD")[0]?.toLowerCase() ?? unit;
    if (folded.length !== 1 || /[\u0300-\u036f\ud800-\udfff]/.test(folded)) folded = unit;
    folds.set(unit, folded);
  }
  return folded;
}

/** The text in small letters without accents, curly quotes or special spaces, UTF-16 unit for unit, so that positions stay. */
export function foldText(text: string): string {
  let folded = "";
  let plain = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue;
    folded += text.slice(plain, at).toLowerCase() + foldUnit(text.charAt(at));
    plain = at + 1;
  }
  return plain === 0 ? text.toLowerCase() : folded + text.slice(plain).toLowerCase();
}
