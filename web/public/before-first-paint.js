// What has to stand before anything else: read by index.html ahead of the first paint and of every module.
(() => {
  // Zod compiles its checks with `new Function`, which the content security policy forbids; told so, it does not
  // try, and the console stays quiet. Source: zod, `globalConfig.jitless`.
  // oxlint-disable-next-line eslint/no-underscore-dangle -- its name for it
  globalThis.__zod_globalConfig = { jitless: true };

  // Light or dark, under the key that Mantine's colour scheme manager writes.
  let chosen = null;
  try {
    chosen = localStorage.getItem("mantine-color-scheme-value");
  } catch {
    // Storage can be closed to us; the system's choice then holds.
  }
  const dark =
    chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.mantineColorScheme = dark ? "dark" : "light";
})();
