import { useState } from "react";

/**
 * A choice that shows at once and is kept on the server: until `keep` has settled, what was chosen last stands
 * in for what is held, so that quick presses build on one another. `keep` must not reject.
 */
export function useKept<T>(
  held: T,
  keep: (value: T) => Promise<unknown>,
): readonly [shown: T, choose: (value: T) => void] {
  const [pending, setPending] = useState<{ readonly value: T }>();
  const choose = async (value: T): Promise<void> => {
    const mine = { value };
    setPending(mine);
    await keep(value);
    setPending((latest) => (latest === mine ? undefined : latest));
  };
  return [
    pending ? pending.value : held,
    (value) => {
      void choose(value);
    },
  ];
}
