import { discordSurface } from "../platforms/discord/surface.ts";
import { slackSurface } from "../platforms/slack/surface.ts";
import { telegramSurface } from "../platforms/telegram/surface.ts";
import { consoleSurface } from "./console-surface.ts";
import type { SurfaceKind } from "./surface.ts";

/** Where every story is told, once on each, unless it names those it is for. */
export const surfaces: readonly SurfaceKind[] = [consoleSurface, telegramSurface, slackSurface, discordSurface];
