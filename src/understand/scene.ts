import type { CueName } from "../words/cue-words.ts";
import type { Clause } from "./clause.ts";
import type { Feature, Scene, Sign } from "./features.ts";
import { coveredBy } from "./filler.ts";
import { firstWord } from "./first-word.ts";
import { flowOf } from "./flow/flow.ts";
import { lazily } from "./lazily.ts";
import { signs } from "./signs.ts";

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

const special = /^[@^=]/;

/** Looks at a clause and answers what rules ask, each thing found out once. */
export function sceneOf(clause: Clause): Scene {
  const known = new Map<Feature, boolean>();
  const flow = lazily(() => flowOf(clause));
  const first = lazily(() => firstWord(clause));
  const scene: Scene = {
    clause,
    get flow() {
      return flow();
    },
    get first() {
      return first();
    },
    has: (feature) => {
      if (!special.test(feature)) return clause.has(feature as CueName);
      let value = known.get(feature);
      if (value === undefined) {
        value = found(scene, feature);
        known.set(feature, value);
      }
      return value;
    },
  };
  return scene;
}
