/** A figure that was aimed at, and whether this run met it. */
type Goal = { readonly goal: string; readonly met: boolean };

const goals: Goal[] = [];

/** Holds a run to a goal; how it ended is printed by `reportGoals`. */
export function holdTo(goal: string, met: boolean): void {
  goals.push({ goal, met });
}

/** Prints the goals of this run; one that was missed fails it. */
export function reportGoals(): void {
  console.log("");
  for (const { goal, met } of goals) console.log(`${met ? "met   " : "MISSED"} ${goal}`);
  if (goals.some(({ met }) => !met)) process.exitCode = 1;
}
