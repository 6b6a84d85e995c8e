import type { CueName } from "../words/cue-words.ts";
import type { Clause } from "./clauses/clause.ts";
import { coveredBy } from "./clauses/filler.ts";
import { firstWord } from "./clauses/first-word.ts";
import type { Feature, Scene, Sign } from "./features.ts";
import type { Flow } from "./flow/evidence.ts";
import { flowOf } from "./flow/flow.ts";
import { signs } from "./signs/signs.ts";

/** Whether a clause begins with a cue; a correction may stand anywhere before its first word too. */
function beginsWith({ clause, first }: Scene, name: CueName): boolean {
  if (name === "correct") return clause.hits(name).some((cue) => cue.from <= first);
  return clause.cuesAt(first).some((cue) => cue.from === first && cue.name === name);
}

function found(scene: Scene, feature: Feature): boolean {
  const name = feature.slice(1) as CueName;
  switch (feature[0]) {
    case "@":
      return signs[feature as Sign](scene);
    case "^":
      return scene.clause.has(name) && beginsWith(scene, name);
    default:
      return scene.clause.has(name) && coveredBy(scene.clause, name);
  }
}

/** Sign, first word and whole clause are told apart from a plain cue by the first letter of a feature. */
const isPlain = (feature: Feature) => feature[0] !== "@" && feature[0] !== "^" && feature[0] !== "=";

/** A clause being looked at, with what was found out already. */
class Looked implements Scene {
  readonly clause: Clause;
  private readonly known = new Map<Feature, boolean>();
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
    if (isPlain(feature)) return this.clause.has(feature as CueName);
    let value = this.known.get(feature);
    if (value === undefined) {
      value = found(this, feature);
      this.known.set(feature, value);
    }
    return value;
  }
}

const looked = new WeakMap<Clause, Scene>();

/** Looks at a clause and answers what rules ask, each thing found out once, whoever asks. */
export function sceneOf(clause: Clause): Scene {
  let scene = looked.get(clause);
  if (!scene) {
    scene = new Looked(clause);
    looked.set(clause, scene);
  }
  return scene;
}
