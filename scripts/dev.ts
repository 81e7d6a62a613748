import { spawn } from "node:child_process";
import { root } from "./run-command.ts";

/**
 * `npm run dev`: the server, started again when its files change, and Vite's server in front of it, which shows changes of the
 * web at once. Ends both together.
 */
const serverPort = process.env["PORT"] ?? "3000";
const webPort = process.env["WEB_PORT"] ?? "5173";
const environment = {
  ...process.env,
  PORT: serverPort,
  BASE_URL: process.env["BASE_URL"] ?? `http://localhost:${webPort}`,
  SERVER_URL: `http://localhost:${serverPort}`,
};
const children = [
  ["--watch", "server/src/main.ts"],
  ["node_modules/vite/bin/vite.js", "web", "--port", webPort, "--strictPort"],
].map((args) => spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: environment }));

for (const child of children) {
  child.once("exit", (code) => {
    process.exitCode ??= code ?? 0;
    for (const other of children) other.kill();
  });
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
