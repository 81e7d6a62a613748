import type { Command } from "commander";
import { operateServer } from "./operate-server.ts";

export function addPasswordLink(program: Command): void {
  program
    .command("password-link")
    .description("print a link by which someone chooses a new password")
    .argument("<e-mail>", "the address they sign in with")
    .action((email: string) => operateServer("password-link", email));
}
