import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { Setting } from "../workspace/settings.ts";
import { readSteps, stepsOf } from "./reminder-steps.ts";

/** On which days around its due day an unpaid invoice is told of (SPEC 5). */
export const invoiceReminderSetting: Setting = {
  words: "invoice reminders",
  also: ["invoice reminder", "invoice nudges", "payment reminders"],
  label: ({ say }) => say.nudges.steps.label,
  now: (scope) => shown(scope, scope.workspace.invoiceReminders),
  example: "invoice reminders -3 0 1 7 14",
  set: async (scope, text) => {
    const kept = readSteps(text);
    if (kept === undefined)
      throw new UserError(scope.say.nudges.steps.bad(text), "settings invoice reminders -3 0 1 7 14");
    await scope.write.update("workspace", scope.workspace.id, { invoiceReminders: kept });
    return shown(scope, kept);
  },
};

function shown({ say }: Scope, kept: string | null): string {
  const steps = stepsOf(kept);
  return steps.length === 0 ? say.nudges.steps.off : say.nudges.steps.text(steps);
}
