import { enableCompileCache } from "node:module";

// Compiled code is kept between starts, which halves the time to load; hence the import after it.
enableCompileCache();
await import("./run-server.ts");
