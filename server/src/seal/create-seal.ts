import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { ProblemError } from "../http/problem-error.ts";

/** Keeps secrets of other systems unreadable in the database and in its backups. */
export type Seal = {
  /** `place` names the row: what was sealed for one opens for no other. */
  readonly close: (text: string, place: string) => string;
  /** Undefined when another key sealed it, or it was tampered with. */
  readonly open: (sealed: string, place: string) => string | undefined;
};

const version = "v1";

/** AES-256-GCM under a key of 32 bytes; without one nothing can be sealed, which is said when somebody tries. What it writes: `v1.<mark of the key>.<nonce, text and tag>`. */
export function createSeal(key: Buffer | undefined): Seal {
  if (!key) return { close: refuse, open: () => undefined };
  const mark = createHash("sha256")
    .update("second-story seal")
    .update(key)
    .digest("hex")
    .slice(0, 8);
  return {
    close: (text, place) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
      const parts = [nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
      return `${version}.${mark}.${Buffer.concat(parts).toString("base64url")}`;
    },
    open: (sealed, place) => {
      const [given, under, payload = ""] = sealed.split(".");
      const bytes = Buffer.from(payload, "base64url");
      if (given !== version || under !== mark || bytes.length < 28) return undefined;
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(-16));
      try {
        const text = [decipher.update(bytes.subarray(12, -16)), decipher.final()];
        return Buffer.concat(text).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}

function refuse(): never {
  throw new ProblemError(
    "conflict",
    "Credentials cannot be kept: the server has no key to seal them with. Set SECRET_KEY, or let it read and write its data folder.",
  );
}
