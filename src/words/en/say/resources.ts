/** Checklists, guides, strategies and tips. */
export const resources = {
  title: "Resources",
  name: "Name",
  kind: "Kind",
  category: "Category",
  link: "Link",
  notes: "Notes",
  progress: "Done",
  ofThem: (done: number, all: number) => `${done} of ${all}`,
  itemNumber: (number: number) => `${number}.`,
  item: (text: string, done: boolean) => (done ? `☑ ${text}` : `☐ ${text}`),
  tickButton: (text: string) => (text.length > 30 ? `☑ ${text.slice(0, 29)}…` : `☑ ${text}`),
  added: (name: string, kind: string) => `Kept the ${kind} "${name}".`,
  changed: (name: string, kind: string) => `Changed the ${kind} "${name}".`,
  resourceTitle: (kind: string, name: string) => `${kind} ${name}`,
  standing: (name: string, done: number, all: number) =>
    done === all ? `${name}: all ${all} done.` : `${name}: ${done} of ${all} done.`,
  shown: (name: string, kind: string) => `"${name}" is a ${kind}.`,
  tickTitle: (name: string) => `tick on ${name}`,
  whatName: "What is it called?",
  noItem: (name: string, number: number, all: number) =>
    all === 0 ? `"${name}" has no items.` : `"${name}" has no item ${number}; it has ${all}.`,
  noSuchItem: (name: string, said: string, fits: number) =>
    fits > 1 ? `Several items of "${name}" say "${said}".` : `"${name}" has no item that says "${said}".`,
  tickExample: (name: string) => `tick 1 on ${name}`,
  none: "There are no resources yet. For example: resource checklist VAT quarter: collect receipts; file return",
  count: (shown: number, count: number) =>
    `${shown < count ? `The first ${shown} of ${count}` : count} resource${count === 1 ? "" : "s"}.`,
  examples: { list: "resource list" },
};
