/** How often something may be had: so often within a span that begins with the first time. */
export interface Allowance {
  /** Takes one time of it for `who`; where there is none left, how many milliseconds from then on there are some again, else 0. */
  take(who: string, at: Date): number;
}

/** An allowance of `most` times within `withinMs`, for each by themselves. It is kept by the process alone: a restart gives it anew. */
export function createAllowance({ most, withinMs }: { readonly most: number; readonly withinMs: number }): Allowance {
  const spans = new Map<string, { readonly ends: number; had: number }>();
  return {
    take: (who, at) => {
      const now = at.getTime();
      for (const [one, { ends }] of spans) if (ends <= now) spans.delete(one);
      const span = spans.get(who) ?? { ends: now + withinMs, had: 0 };
      spans.set(who, span);
      if (span.had >= most) return span.ends - now;
      span.had += 1;
      return 0;
    },
  };
}
