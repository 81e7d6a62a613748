import { Command } from "commander";
import { addBackup } from "./backup.ts";
import { addDoctor } from "./doctor.ts";
import { addRestore } from "./restore.ts";

/** The only list of commands, one file each. */
const commands: readonly ((program: Command) => void)[] = [addBackup, addRestore, addDoctor];

const program = new Command("second-story")
  .description("Second Story from the command line")
  .showHelpAfterError("(second-story --help lists the commands)");
for (const add of commands) add(program);
await program.parseAsync();
