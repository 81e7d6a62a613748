import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env["SERVER_URL"] ?? "http://localhost:3000";

/** `npm run dev` serves this on its own port and hands `/api`, websockets included, to the server. */
export default defineConfig({
  plugins: [react()],
  server: {
    proxy: { "/api": { target: server, ws: true } },
  },
  build: {
    outDir: "dist",
    target: "es2022",
    // Browsers that know light-dark(): for older ones it would be rewritten for a colour scheme that is set in CSS, and ours is
    // set on the page by the person.
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
    // Every file in assets/ carries a hash and may be cached for ever.
    assetsDir: "assets",
    // Small images and fonts stay files: the content security policy allows `self`.
    assetsInlineLimit: 0,
    manifest: true,
  },
});
