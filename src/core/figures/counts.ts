/** Adding people up, by category. */
import type { Fact } from '../model.ts';
import type { Counts } from './figures.ts';

export const NOBODY: Counts = { regulated: 0, nonRegulated: 0, headcount: 0 };

/** People in a list of facts. */
export function countsOf(facts: readonly Fact[]): Counts {
  let regulated = 0;
  let nonRegulated = 0;
  for (const { category, headcount } of facts) {
    if (category === 'regulated') regulated += headcount;
    else nonRegulated += headcount;
  }
  return { regulated, nonRegulated, headcount: regulated + nonRegulated };
}

export function plus(a: Counts, b: Counts): Counts {
  return {
    regulated: a.regulated + b.regulated,
    nonRegulated: a.nonRegulated + b.nonRegulated,
    headcount: a.headcount + b.headcount,
  };
}

export function minus(a: Counts, b: Counts): Counts {
  return {
    regulated: a.regulated - b.regulated,
    nonRegulated: a.nonRegulated - b.nonRegulated,
    headcount: a.headcount - b.headcount,
  };
}
