import { buildWeb } from "./build-web.ts";

/** Builds what `npm start` would build, for an image that is made once and started often. */
await buildWeb();
