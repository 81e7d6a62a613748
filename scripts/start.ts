import { buildWeb } from "./build-web.ts";

/** `npm start`: builds the web when it is stale, then serves. */
await buildWeb();
await import("../server/src/main.ts");
