import { runCommand } from "./run-command.ts";

/** `npm run format [-- PATHS]`: writes files the way `npm run check` wants them. */
process.exitCode = await runCommand("oxfmt", process.argv.slice(2));
