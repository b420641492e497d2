import type { Problem } from './validate.ts';

/** What makes a problem the same problem after lines have moved. */
const nameOf = ({ rule, file, message }: Problem): string => `${rule} ${file} ${message}`;

/** The problems of the second check that the first did not have; of several alike, those that are more. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(nameOf(problem), (known.get(nameOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const left = known.get(nameOf(problem)) ?? 0;
    if (left > 0) known.set(nameOf(problem), left - 1);
    return left === 0;
  });
}
