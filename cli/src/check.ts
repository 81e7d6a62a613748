import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { contexts, type Context } from "@second-story/language/finding.ts";
import { Option, type Command } from "commander";
import { checkFile, type CheckedFile } from "./check/check-file.ts";
import { formats, type Format } from "./check/formats.ts";
import { isAtLeast, levels, type Level } from "./check/level.ts";
import { readConfiguration } from "./check/read-configuration.ts";
import { CommandError } from "./command-error.ts";

type Options = {
  readonly format: Format;
  readonly context?: Context;
  readonly people?: string;
  readonly config?: string;
  readonly failOn?: Level | "never";
};

export function addCheck(program: Command): void {
  program
    .command("check")
    .description("look for blaming and biased wording in Markdown and plain text; needs no server")
    .argument("[files...]", "files to read; standard input without any, or for -")
    .addOption(
      new Option("--format <name>", "how to report").choices(Object.keys(formats)).default("text"),
    )
    .addOption(
      new Option("--context <name>", "what the text is; retrospective unless told").choices(
        contexts,
      ),
    )
    .option("--people <file>", "names and handles of those involved, one a line")
    .option(
      "--config <file>",
      "the configuration; the nearest second-story.config.json unless told",
    )
    .addOption(
      new Option(
        "--fail-on <level>",
        "exit with 1 for findings of this level or above; warning unless told",
      ).choices([...levels, "never"]),
    )
    .action(runCheck);
}

async function runCheck(paths: readonly string[], options: Options): Promise<void> {
  const found = await readConfiguration(options.config, process.cwd());
  const people = [...(found.people ?? []), ...(await readPeople(options.people))];
  const configuration = { ...found, people };
  const context = options.context ?? found.context ?? "retrospective";
  const files: CheckedFile[] = [];
  for (const path of paths.length === 0 ? ["-"] : paths) {
    const [name, text] =
      path === "-" ? ["<stdin>", await readStandardInput()] : [path, await read(path)];
    files.push(checkFile(name, text, context, configuration));
  }
  process.stdout.write(formats[options.format](files));
  const failOn = options.failOn ?? found.failOn ?? "warning";
  if (failOn === "never") return;
  if (files.some(({ findings }) => findings.some(({ level }) => isAtLeast(level, failOn)))) {
    process.exitCode = 1;
  }
}

async function readPeople(path: string | undefined): Promise<string[]> {
  if (path === undefined) return [];
  return (await read(path))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

async function read(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: { code?: string }) => {
    const why =
      cause.code === "ENOENT"
        ? "does not exist"
        : cause.code === "EISDIR"
          ? "is a folder; name its files"
          : "cannot be read";
    throw new CommandError(`${path} ${why}.`, { cause });
  });
  return decode(bytes, path);
}

async function readStandardInput(): Promise<string> {
  return decode(await buffer(process.stdin), "Standard input");
}

function decode(bytes: Buffer, name: string): string {
  if (bytes.includes(0)) throw new CommandError(`${name} is not text.`);
  return new TextDecoder().decode(bytes);
}
