import { createTheme, type CSSVariablesResolver, type MantineThemeOverride } from "@mantine/core";
import { clay, dusk, honey, moss, pine, plum, sand, slate } from "./colours.ts";

const serif = '"Source Serif 4 Variable", Georgia, "Times New Roman", serif';

export const theme: MantineThemeOverride = createTheme({
  colors: {
    gray: sand,
    dark: dusk,
    pine,
    moss,
    honey,
    clay,
    slate,
    plum,
    // The common names lead to the same calm shades.
    teal: pine,
    green: moss,
    yellow: honey,
    orange: honey,
    red: clay,
    blue: slate,
    violet: plum,
    grape: plum,
  },
  primaryColor: "pine",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  white: "#fffefb",
  black: "#2a2622",
  fontFamily:
    '"Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  headings: {
    fontFamily: serif,
    fontWeight: "600",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "1.875rem", lineHeight: "1.2" },
      h2: { fontSize: "1.375rem", lineHeight: "1.3" },
      h3: { fontSize: "1.125rem", lineHeight: "1.35" },
      h4: { fontSize: "1rem", lineHeight: "1.4" },
    },
  },
  defaultRadius: "md",
  radius: { sm: "0.25rem", md: "0.5rem", lg: "0.75rem" },
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  // By name rather than with `Modal.extend`, which would bring each component into the first load.
  components: {
    Avatar: {
      defaultProps: { allowedInitialsColors: ["pine", "slate", "plum", "honey", "clay", "moss"] },
    },
    Badge: {
      defaultProps: { variant: "light", radius: "sm" },
      styles: {
        root: { textTransform: "none", letterSpacing: 0, fontWeight: 550, fontSize: "0.75rem" },
      },
    },
    // Its placeholder for the first focus is no item of a menu.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { yOffset: "12vh", closeButtonProps: { "aria-label": "Close" } },
    },
    Notification: {
      defaultProps: { closeButtonProps: { "aria-label": "Close" } },
    },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: true } },
  },
});

/** Mantine's own choices that fall short of 4.5:1 on warm ground, and the few variables of ours. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { "--second-story-serif": serif },
  light: {
    "--mantine-color-body": sand[0],
    "--mantine-color-dimmed": sand[6],
    "--mantine-color-placeholder": "#756c60",
    "--mantine-color-error": clay[7],
    "--mantine-color-anchor": pine[7],
    "--mantine-color-default-border": sand[4],
    "--second-story-raised": "#fffefb",
    "--second-story-sunken": sand[1],
    "--second-story-line": sand[2],
    "--second-story-hover": "rgb(90 80 60 / 7%)",
  },
  dark: {
    "--mantine-color-body": dusk[7],
    "--mantine-color-dimmed": dusk[2],
    "--mantine-color-placeholder": "#989084",
    "--mantine-color-error": clay[3],
    "--mantine-color-anchor": pine[3],
    "--second-story-raised": "#252320",
    "--second-story-sunken": dusk[8],
    "--second-story-line": dusk[5],
    "--second-story-hover": "rgb(255 245 225 / 7%)",
  },
});
