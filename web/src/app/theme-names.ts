import type { ThemeName } from "@second-story/domain/person.ts";

export const themeNames: Readonly<
  Record<ThemeName, { readonly short: string; readonly sentence: string }>
> = {
  system: { short: "System", sentence: "As the device is set" },
  light: { short: "Light", sentence: "Light" },
  dark: { short: "Dark", sentence: "Dark" },
};
