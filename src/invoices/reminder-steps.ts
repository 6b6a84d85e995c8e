/** Days after the due day on which an unpaid invoice is told of; those before it are negative (SPEC 5). */
const usualSteps: readonly number[] = [-3, 0, 1, 7, 14];

const furthest = 365;
const most = 12;

/** The steps as the books hold them, the earliest first. */
export function stepsOf(kept: string | null): readonly number[] {
  if (kept === null) return usualSteps;
  return kept === "" ? [] : kept.split(",").map(Number);
}

/**
 * Reads `-3 0 1 7 14`, `3 before, on the day, 1, 7 and 14 after` or `off` as the books hold it; `usual` is null there. Undefined
 * when a part of it is no number of days, or over a year.
 */
export function readSteps(text: string): string | null | undefined {
  const typed = text.trim().toLowerCase().replace(/−/g, "-");
  if (/^(?:off|none|no|never)$/.test(typed)) return "";
  if (/^(?:usual|default|as usual|standard|on)$/.test(typed)) return null;
  const words = typed
    .replace(/\bon (?:the )?(?:due )?(?:day|date)(?: itself)?\b|\b(?:the )?(?:same|due) (?:day|date)\b/g, "0")
    .replace(/\bdays?\b|\bthe due\b|\bdue\b|\band\b|\bit is\b|[,;+&/]/g, " ")
    .replace(/\ba week\b|\bone week\b/g, "7")
    .replace(/\b(\d+) weeks?\b/g, (_, weeks: string) => String(Number(weeks) * 7))
    .split(/\s+/)
    .filter((word) => word !== "");
  const steps: number[] = [];
  let open: number[] = [];
  for (const word of words) {
    if (/^(?:before|early|ahead|prior)$/.test(word)) {
      steps.push(...open.map((days) => -days));
      open = [];
    } else if (/^(?:after|late|later|overdue|past)$/.test(word)) {
      steps.push(...open);
      open = [];
    } else if (/^[-+]\d{1,3}$/.test(word) || word === "0") steps.push(Number(word));
    else if (/^\d{1,3}$/.test(word)) open.push(Number(word));
    else return undefined;
  }
  const all = [...new Set([...steps, ...open])].map((days) => days + 0).sort((a, b) => a - b);
  if (all.length === 0 || all.length > most || all.some((days) => Math.abs(days) > furthest)) return undefined;
  return all.join(",");
}
