import { days } from "./describe/days.ts";
import { library } from "./describe/library.ts";
import { moneyThings } from "./describe/money.ts";
import { people } from "./describe/people.ts";
import { work } from "./describe/work.ts";
import type { Describer } from "./found.ts";

/** Everything that can be found, by kind. */
export const describers: readonly Describer[] = [...people, ...moneyThings, ...work, ...days, ...library];
