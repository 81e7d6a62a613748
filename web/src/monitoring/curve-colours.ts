import type { BaselineKind } from "@second-story/domain/monitoring-chart.ts";

const hues = ["pine", "plum", "honey", "slate", "clay", "moss"] as const;

/** How the line of a series is drawn, by its place in the chart: legible on light and dark. */
export function curveLine(place: number): { readonly stroke: string } {
  const hue = hues[place % hues.length] ?? "pine";
  return { stroke: `light-dark(var(--mantine-color-${hue}-6), var(--mantine-color-${hue}-4))` };
}

const dashes: Readonly<Record<BaselineKind, string>> = {
  day: "none",
  week: "5 3",
  "four-weeks": "1.5 3",
};

/** How an earlier day is drawn: fainter, told apart by its dashes. */
export function earlierLine(kind: BaselineKind) {
  return {
    stroke: "light-dark(var(--mantine-color-gray-5), var(--mantine-color-dark-3))",
    strokeDasharray: dashes[kind],
  };
}
