import { createGunzip } from "node:zlib";
import { pipeline } from "node:stream/promises";
import type { Readable } from "node:stream";
import { Agent, request } from "undici";
import type { AllowedRanges } from "./address-rules.ts";
import { explainFailure } from "./explain-failure.ts";
import { findTargets, resolveByDns, type Resolve } from "./find-targets.ts";
import { OutgoingError } from "./outgoing-error.ts";

export type OutgoingAnswer = {
  readonly status: number;
  /** Without parameters, in lower case; empty when the answer names none. */
  readonly contentType: string;
  readonly body: Buffer;
};

/** The one way to outside: every request to another system goes through it. @throws OutgoingError. */
export type Outgoing = {
  readonly get: (
    url: string,
    options?: {
      /** Sent to this origin alone: a redirect to elsewhere travels without. */
      readonly headers?: Readonly<Record<string, string>>;
      /** Of the answer, unpacked. 1 MiB unless told. */
      readonly mostBytes?: number;
    },
  ) => Promise<OutgoingAnswer>;
};

type Limits = {
  readonly connectMs: number;
  readonly firstByteMs: number;
  readonly wholeMs: number;
};

const limits: Limits = { connectMs: 5_000, firstByteMs: 20_000, wholeMs: 25_000 };
const mostRedirects = 3;

export function createOutgoing(settings: {
  readonly allowed: AllowedRanges;
  readonly resolve?: Resolve;
  readonly limits?: Limits;
}): Outgoing {
  const { allowed, resolve = resolveByDns } = settings;
  const { connectMs, firstByteMs, wholeMs } = settings.limits ?? limits;

  const getOnce = async (
    url: URL,
    headers: Readonly<Record<string, string>>,
    most: number,
    signal: AbortSignal,
  ) => {
    const targets = await beforeEndOf(signal, url, findTargets(url, allowed, resolve));
    const agent = new Agent({
      connect: {
        timeout: connectMs,
        // All of them, so that one that does not answer does not hide the others.
        lookup: (_host, options, done) => {
          if (options.all === true) done(null, [...targets]);
          else done(null, targets[0].address, targets[0].family);
        },
      },
      headersTimeout: firstByteMs,
      bodyTimeout: firstByteMs,
    });
    try {
      const answer = await request(url, {
        dispatcher: agent,
        headers: { "accept-encoding": "gzip", "user-agent": "second-story", ...headers },
        signal,
      });
      const location = redirectOf(answer.statusCode, answer.headers["location"]);
      if (location !== undefined) {
        // What else it says is not read; that it is broken off is no news.
        answer.body.on("error", () => undefined).destroy();
        return { location };
      }
      const body = await readBody(answer.body, answer.headers["content-encoding"], url, most);
      return { answer: { status: answer.statusCode, contentType: typeOf(answer.headers), body } };
    } catch (error) {
      throw explainFailure(error, url);
    } finally {
      await agent.destroy();
    }
  };

  return {
    get: async (address, { headers = {}, mostBytes = 1024 * 1024 } = {}) => {
      let url = parse(address);
      let sent = headers;
      const signal = AbortSignal.timeout(wholeMs);
      for (let hops = 0; hops <= mostRedirects; hops += 1) {
        // oxlint-disable-next-line no-await-in-loop -- each redirect is known only from the answer before
        const { answer, location } = await getOnce(url, sent, mostBytes, signal);
        if (answer) return answer;
        const next = parse(location, url);
        if (next.origin !== url.origin) sent = {};
        url = next;
      }
      throw new OutgoingError(
        "too-many-redirects",
        `${url.host} sends the request on and on. Give the address at which it ends.`,
      );
    },
  };
}

/** A name server that hangs is no reason to wait longer than for the rest. */
async function beforeEndOf<T>(signal: AbortSignal, url: URL, work: Promise<T>): Promise<T> {
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(explainFailure(signal.reason, url));
    });
  });
  return Promise.race([work, ended]);
}

function parse(address: string, base?: URL): URL {
  try {
    return new URL(address, base);
  } catch (cause) {
    throw new OutgoingError("bad-address", "This is not an address of a web server.", cause);
  }
}

function redirectOf(status: number, location: unknown): string | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(status);
  return isRedirect && typeof location === "string" ? location : undefined;
}

function typeOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const given = headers["content-type"];
  return (typeof given === "string" ? given : "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Reads as it comes and stops at `most` bytes, counted after unpacking. */
async function readBody(
  body: Readable,
  encoding: unknown,
  url: URL,
  most: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > most) {
        throw new OutgoingError(
          "too-large",
          `${url.host} answers with more than ${String(Math.round(most / 1024 / 1024))} MB; reading was stopped there. Ask for less.`,
        );
      }
      chunks.push(chunk);
    }
  };
  if (encoding === "gzip") await pipeline(body, createGunzip(), collect);
  else await pipeline(body, collect);
  return Buffer.concat(chunks);
}
