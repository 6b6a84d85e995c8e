import type { Scope } from "../scope.ts";
import type { MomentStyle } from "../time/find-moments.ts";

/** How days are read for the person of a scope; `look` says which way a bare "friday" goes (LANGUAGE: conventions). */
export function dayStyle(scope: Scope, look: "past" | "future"): MomentStyle {
  const { today, time, zone, locale, workspace } = scope;
  const style = { today, time, zone, locale, look, weekStart: workspace.weekStart };
  return workspace.dateOrder ? { ...style, dateOrder: workspace.dateOrder } : style;
}
