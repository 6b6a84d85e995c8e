import { type Quantity, readQuantity } from "../../library/quantity.ts";
import type { Option } from "../command.ts";

/** A count of something: `10`, `2.5 kg`. */
export function counted(describe: string): Option<Quantity> {
  return {
    kind: "quantity",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readQuantity(text);
      return value ? { value } : { problem: scope.say.library.badQuantity(text) };
    },
  };
}
