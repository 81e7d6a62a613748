import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { contexts, kinds } from "@second-story/language/finding.ts";
import { rules } from "@second-story/language/rules/rules.ts";
import { closest } from "fastest-levenshtein";
import { z } from "zod";
import { CommandError } from "../command-error.ts";
import { levels, type Level } from "./level.ts";

export const configurationName = "second-story.config.json";

const names = z.array(z.string().min(1));
const configurationSchema = z.strictObject({
  $schema: z.string().optional(),
  context: z.enum(contexts).optional(),
  people: names.optional(),
  products: names.optional(),
  /** By kind or by rule; a rule counts before its kind. */
  rules: z.record(z.string(), z.enum([...levels, "off"])).optional(),
  failOn: z.enum([...levels, "never"]).optional(),
});
export type Configuration = z.output<typeof configurationSchema>;

const known: ReadonlySet<string> = new Set([...kinds, ...rules.map(({ id }) => id)]);

/**
 * Reads the configuration: the file that is named, or the nearest one above the folder; without any, nothing is set.
 * @throws CommandError that says what does not fit and names the nearest known rule.
 */
export async function readConfiguration(
  named: string | undefined,
  folder: string,
): Promise<Configuration> {
  const path = named === undefined ? await findAbove(folder) : resolve(folder, named);
  if (path === undefined) return {};
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new CommandError(`The configuration ${path} cannot be read.`, { cause });
  });
  return parseConfiguration(text, path);
}

export function parseConfiguration(text: string, path: string): Configuration {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new CommandError(`${path} is not valid JSON.`, { cause });
  }
  const result = configurationSchema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map(
      (issue) => `  ${issue.path.join(".") || "the file"}: ${issue.message}`,
    );
    throw new CommandError(`${path} does not fit:\n${lines.join("\n")}`);
  }
  for (const name of Object.keys(result.data.rules ?? {})) {
    if (known.has(name)) continue;
    throw new CommandError(
      `${path}: there is no rule or kind "${name}". Did you mean "${closest(name, [...known])}"?`,
    );
  }
  return result.data;
}

/** The level that the configuration gives; undefined where it switches the rule off. */
export function levelIn(
  configuration: Configuration,
  rule: string,
  kind: string,
  usual: Level,
): Level | undefined {
  const set = configuration.rules ?? {};
  const level = Object.hasOwn(set, rule) ? set[rule] : Object.hasOwn(set, kind) ? set[kind] : usual;
  return level === "off" ? undefined : level;
}

async function findAbove(folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, configurationName);
    if ((await readFile(path).catch(() => undefined)) !== undefined) return path;
    if (dirname(at) === at) return undefined;
  }
}
