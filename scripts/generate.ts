import { generators } from "./generators.ts";
import { runCommand } from "./run-command.ts";

/** `npm run generate`: writes every generated file. */
for (const generator of generators) {
  const code = await runCommand(process.execPath, [generator]);
  if (code !== 0) process.exitCode = code;
}
