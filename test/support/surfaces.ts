import { slackSurface } from "../platforms/slack/surface.ts";
import { telegramSurface } from "../platforms/telegram/surface.ts";
import { consoleSurface } from "./console-surface.ts";
import type { SurfaceKind } from "./surface.ts";

/** Where every story is told: once on each. */
export const surfaces: readonly SurfaceKind[] = [consoleSurface, telegramSurface, slackSurface];
