export interface Lockfile {
  readonly packages: Readonly<Record<string, Package>>;
}

interface Package {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly engines?: unknown;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Adds the packages for other platforms that npm leaves out when the registry it was run against does not have them; `npm ci`
 * refuses a lockfile without them. They are only ever fetched on their own platform.
 */
export function completeLockfile<T extends Lockfile>(lockfile: T): T {
  const packages: Record<string, Package> = { ...lockfile.packages };
  for (const [path, parent] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (isFound(packages, path, name)) continue;
      packages[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(parent.dev === true ? { dev: true } : {}),
        ...(parent.license === undefined ? {} : { license: parent.license }),
        optional: true,
        ...(parent.engines === undefined ? {} : { engines: parent.engines }),
      };
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}

/** Looks where Node would: beside the package that asks, then in each folder above. */
function isFound(packages: Readonly<Record<string, Package>>, from: string, name: string): boolean {
  for (let path = from; ; path = path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/")))) {
    if (packages[`${path === "" ? "" : `${path}/`}node_modules/${name}`]) return true;
    if (path === "") return false;
  }
}

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "x64", "wasm32"];

/** Reads the platform from a name such as `@oxlint/binding-linux-arm64-musl`; for an unknown one none, so none fits. */
function platformOf(name: string): Pick<Package, "os" | "cpu" | "libc"> {
  const words = name.split(/[/-]/);
  const system = systems.find((word) => words.includes(word)) ?? "none";
  const processor = processors.find((word) => words.includes(word)) ?? "none";
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return {
    cpu: [processor],
    ...(libc && system === "linux" ? { libc: [libc] } : {}),
    os: [system],
  };
}
