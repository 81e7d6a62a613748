import type { MantineColorsTuple } from "@mantine/core";

/**
 * Colours like paper, ink and a pine wood: warm greys, one calm main colour, nothing that shouts. Shades run from
 * light to dark; `dark` is Mantine's scale for dark pages, from text (0) to the deepest ground (9).
 */
export const sand: MantineColorsTuple = [
  "#fbf9f5",
  "#f5f1ea",
  "#ece6db",
  "#ded6c8",
  "#cbc1b1",
  "#a39888",
  "#6f665a",
  "#575046",
  "#3f3a33",
  "#2a2622",
];

export const dusk: MantineColorsTuple = [
  "#e8e3da",
  "#cfc8bc",
  "#aaa296",
  "#878074",
  "#45413b",
  "#37342f",
  "#2a2825",
  "#1e1c1a",
  "#171614",
  "#100f0e",
];

export const pine: MantineColorsTuple = [
  "#eaf5f3",
  "#d3e8e4",
  "#a9d2cb",
  "#7cbab1",
  "#55a499",
  "#3c9488",
  "#2a7b71",
  "#256e66",
  "#1f5a54",
  "#174640",
];

export const moss: MantineColorsTuple = [
  "#f0f5e9",
  "#dfe9cf",
  "#c0d4a2",
  "#9fbd73",
  "#84a94f",
  "#6f963a",
  "#567829",
  "#496824",
  "#3a521e",
  "#2c3f18",
];

export const honey: MantineColorsTuple = [
  "#fdf6e7",
  "#f9e9c8",
  "#f2d495",
  "#e9bc5e",
  "#dfa636",
  "#c98e1f",
  "#96660f",
  "#835709",
  "#6a480d",
  "#4d350b",
];

export const clay: MantineColorsTuple = [
  "#fbf0ec",
  "#f4dcd4",
  "#e7b9aa",
  "#d99580",
  "#cc775d",
  "#bf6045",
  "#a94f36",
  "#8f412b",
  "#723423",
  "#55281c",
];

export const slate: MantineColorsTuple = [
  "#eff3f8",
  "#dbe4ef",
  "#b7c9de",
  "#91accb",
  "#7092ba",
  "#587dab",
  "#466a97",
  "#39577d",
  "#2e4664",
  "#22354c",
];

export const plum: MantineColorsTuple = [
  "#f6f0f6",
  "#e9dbe9",
  "#d2b6d2",
  "#ba90ba",
  "#a671a6",
  "#945b95",
  "#7e4a80",
  "#683d6a",
  "#523154",
  "#3d253f",
];
