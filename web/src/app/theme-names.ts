import type { ThemeName } from "@second-story/domain/person.ts";

export const themeNames: Readonly<Record<ThemeName, string>> = {
  system: "As the device is set",
  light: "Light",
  dark: "Dark",
};
