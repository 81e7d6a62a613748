import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    isEntry: z.boolean().optional(),
    isDynamicEntry: z.boolean().optional(),
    imports: z.array(z.string()).default([]),
    dynamicImports: z.array(z.string()).default([]),
  }),
);
type Manifest = z.infer<typeof manifestSchema>;

/** What a browser fetches of JavaScript, in bytes after gzip. */
export type WebSize = {
  /** Before anything is shown: the entry and all that it imports statically. */
  readonly entry: number;
  /** The first load of each page that is fetched on demand: the entry and what the page adds. */
  readonly pages: readonly { readonly name: string; readonly bytes: number }[];
};

/** Measures a build in `folder`, by the manifest that Vite writes beside it. */
export function measureWeb(folder: string): WebSize {
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")),
  );
  const [entry] = Object.entries(manifest).find(([, chunk]) => chunk.isEntry) ?? [];
  if (entry === undefined) throw new Error(`The manifest in ${folder} names no entry.`);
  const start = filesOf(manifest, entry);
  const sizes = new Map<string, number>();
  const sizeOf = (files: ReadonlySet<string>): number => {
    let bytes = 0;
    for (const file of files) {
      const known = sizes.get(file) ?? gzipSync(readFileSync(join(folder, file))).length;
      sizes.set(file, known);
      bytes += known;
    }
    return bytes;
  };
  // index.html names it, not the manifest.
  const before = gzipSync(readFileSync(join(folder, "before-first-paint.js"))).length;
  const pages = Object.entries(manifest)
    .filter(([, chunk]) => chunk.isDynamicEntry)
    .map(([key, chunk]) => ({
      name: chunk.name ?? key,
      bytes: before + sizeOf(new Set([...start, ...filesOf(manifest, key)])),
    }));
  return { entry: before + sizeOf(start), pages: pages.sort((a, b) => b.bytes - a.bytes) };
}

/** The JavaScript files of a chunk and of all that it imports statically, however far down. */
function filesOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  if (chunk.file.endsWith(".js")) found.add(chunk.file);
  for (const imported of chunk.imports) filesOf(manifest, imported, found);
  return found;
}

if (import.meta.main) {
  const { entry, pages } = measureWeb(process.argv[2] ?? "web/dist");
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  console.log(`${kilobytes(entry)}  before anything is shown (JavaScript, gzip)`);
  for (const { name, bytes } of pages) console.log(`${kilobytes(bytes)}  first load of ${name}`);
}
