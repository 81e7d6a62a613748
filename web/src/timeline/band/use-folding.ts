import { useLocalStorage, useMediaQuery } from "@mantine/hooks";

/** In a window smaller than this, all lanes would push the first lines of the story off the screen. */
const small = "(max-width: 48em), (max-height: 999px)";

/** Whether the band shows only phases, marks and how much was recorded: as was chosen last in this browser. */
export function useFolding(hasLanes: boolean) {
  const [chosen, choose] = useLocalStorage<"folded" | "shown" | "">({
    key: "second-story:band-lanes",
    defaultValue: "",
    getInitialValueInEffect: false,
  });
  const isSmall = useMediaQuery(small, false, { getInitialValueInEffect: false });
  const isWanted = chosen === "" ? isSmall : chosen === "folded";
  const fold = (folded: boolean) => {
    choose(folded ? "folded" : "shown");
  };
  return { isFolded: hasLanes && isWanted, fold: hasLanes ? fold : undefined };
}
