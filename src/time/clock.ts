/** The only door to the wall clock; everything else is handed a Clock (DESIGN 7.5). */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
