import { Command } from "commander";
import { addBackup } from "./backup.ts";
import { addCheck } from "./check.ts";
import { CommandError } from "./command-error.ts";
import { addDoctor } from "./doctor.ts";
import { addPasswordLink } from "./password-link.ts";
import { addRestore } from "./restore.ts";
import { addTimeline } from "./timeline.ts";

/** The only list of commands, one file each. */
const commands: readonly ((program: Command) => void)[] = [
  addCheck,
  addTimeline,
  addBackup,
  addRestore,
  addDoctor,
  addPasswordLink,
];

const program = new Command("second-story")
  .description("Second Story from the command line")
  .showHelpAfterError("(second-story --help lists the commands)");
for (const add of commands) add(program);
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
