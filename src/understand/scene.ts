import type { CueName } from "../words/cue-words.ts";
import type { Clause } from "./clauses/clause.ts";
import { coveredBy } from "./clauses/filler.ts";
import { firstWord } from "./clauses/first-word.ts";
import type { Asked, Feature, Scene, Sign } from "./features.ts";
import type { Flow } from "./flow/evidence.ts";
import { flowOf } from "./flow/flow.ts";
import { signs } from "./signs/signs.ts";

/** Whether a clause begins with a cue; a correction may stand anywhere before its first word too. */
function beginsWith({ clause, first }: Scene, name: CueName): boolean {
  if (name === "correct") return clause.hits(name).some((cue) => cue.from <= first);
  return clause.cuesAt(first).some((cue) => cue.from === first && cue.name === name);
}

function finding(feature: Feature): Asked["find"] {
  const name = feature.slice(1) as CueName;
  switch (feature[0]) {
    case "@":
      return signs[feature as Sign];
    case "^":
      return (scene) => scene.clause.says(name) && beginsWith(scene, name);
    default:
      return (scene) => scene.clause.says(name) && coveredBy(scene.clause, name);
  }
}

/** How many answers fit into a small integer. */
const bitsEach = 30;

const askedBy = new Map<Feature, Asked>();

/** A feature that is no plain cue, made ready to be asked of many clauses. */
export function askedOf(feature: Feature): Asked {
  let asked = askedBy.get(feature);
  if (!asked) {
    const place = Math.floor(askedBy.size / bitsEach);
    asked = { place, bit: 1 << (askedBy.size % bitsEach), find: finding(feature) };
    askedBy.set(feature, asked);
  }
  return asked;
}

/** Sign, first word and whole clause are told apart from a plain cue by the first letter of a feature. */
const isPlain = (feature: Feature) => feature[0] !== "@" && feature[0] !== "^" && feature[0] !== "=";

/** A clause being looked at, with what was found out already. */
class Looked implements Scene {
  readonly clause: Clause;
  /** The answers that are known, and those that are yes, as bits. */
  private readonly known: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  private readonly yes: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  private flowFound: Flow | null | undefined;
  private firstFound: number | undefined;

  constructor(clause: Clause) {
    this.clause = clause;
  }

  get flow(): Flow | null {
    if (this.flowFound === undefined) this.flowFound = flowOf(this.clause);
    return this.flowFound;
  }

  get first(): number {
    this.firstFound ??= firstWord(this.clause);
    return this.firstFound;
  }

  has(feature: Feature): boolean {
    return isPlain(feature) ? this.clause.says(feature as CueName) : this.shows(askedOf(feature));
  }

  shows({ place, bit, find }: Asked): boolean {
    const known = this.known[place] ?? 0;
    if ((known & bit) !== 0) return ((this.yes[place] ?? 0) & bit) !== 0;
    const found = find(this);
    this.known[place] = (this.known[place] ?? 0) | bit;
    if (found) this.yes[place] = (this.yes[place] ?? 0) | bit;
    return found;
  }
}

/** Looks at a clause and answers what rules ask, each thing found out once, whoever asks. */
export function sceneOf(clause: Clause): Scene {
  clause.scene ??= new Looked(clause);
  return clause.scene;
}
