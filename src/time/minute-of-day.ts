/** The minutes from midnight to a time of day on the wall clock: 570 for `09:30`. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
