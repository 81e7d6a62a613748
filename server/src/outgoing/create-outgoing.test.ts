import { once } from "node:events";
import type { IncomingMessage, RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createGzip, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { parseAllowedRanges } from "./address-rules.ts";
import { createOutgoing } from "./create-outgoing.ts";
import type { OutgoingErrorCode } from "./outgoing-error.ts";
import { selfSigned } from "./testing/self-signed.ts";
import { startOutside } from "./testing/start-outside.ts";

const here = parseAllowedRanges("127.0.0.1");
const refused = (code: OutgoingErrorCode) => ({ name: "OutgoingError", code });

describe("a request to outside", () => {
  const opened: { close: () => Promise<void> }[] = [];
  const start = async (answer: RequestListener) => {
    const outside = await startOutside(answer);
    opened.push(outside);
    return outside;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ close }) => close()));
  });

  it.each([
    "http://127.0.0.1:PORT/",
    "http://localhost:PORT/",
    "http://127.1:PORT/",
    "http://0x7f000001:PORT/",
    "http://017700000001:PORT/",
    "http://2130706433:PORT/",
    "http://0.0.0.0:PORT/",
    "http://[::1]:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://[64:ff9b::7f00:1]:PORT/",
    "http://169.254.169.254/latest/meta-data/",
    "http://１２７.0.0.1:PORT/",
  ])("does not reach %s", async (address) => {
    const asked: string[] = [];
    const { port } = await start((request, response) => {
      asked.push(request.url ?? "");
      response.end("inside");
    });
    const url = address.replace("PORT", String(port));
    await expect(createOutgoing({ allowed: [] }).get(url)).rejects.toMatchObject(
      refused("refused-address"),
    );
    expect(asked).toEqual([]);
  });

  it("says of an address that no setting opens that none does", async () => {
    const ask = (url: string) => createOutgoing({ allowed: [] }).get(url);
    for (const url of ["http://169.254.7.7/", "http://[fe80::1]/", "http://168.63.129.16/"]) {
      await expect(ask(url)).rejects.toThrow(/Requests never go there; no setting opens it\.$/u);
    }
    await expect(ask("http://10.0.0.1/")).rejects.toThrow(/OUTGOING_ALLOW/u);
  });

  it.each([
    "file:///etc/passwd",
    "gopher://example.com/",
    "ftp://example.com/",
    "unix:/var/run/docker.sock",
    "http://name:password@example.com/",
    "http://",
    "",
  ])("is not made for %j", async (address) => {
    await expect(createOutgoing({ allowed: [] }).get(address)).rejects.toMatchObject(
      refused("bad-address"),
    );
  });

  it("is refused when one of several addresses of a name lies inside", async () => {
    const resolve = async () => ["93.184.216.34", "10.0.0.1"];
    const outgoing = createOutgoing({ allowed: [], resolve });
    await expect(outgoing.get("http://two.example/")).rejects.toMatchObject(
      refused("refused-address"),
    );
  });

  it("goes to the address that was checked, though the name changes its mind", async () => {
    let asked = 0;
    const { port } = await start((_, response) => response.end("the one that was checked"));
    const resolve = async () => {
      asked += 1;
      return [asked === 1 ? "127.0.0.1" : "10.255.255.1"];
    };
    const outgoing = createOutgoing({ allowed: here, resolve });
    const { body } = await outgoing.get(`http://rebinding.example:${String(port)}/`);
    expect([body.toString(), asked]).toEqual(["the one that was checked", 1]);
  });

  it("tries the next address of a name when the first does not answer", async () => {
    const { port } = await start((_, response) => response.end("the second"));
    const resolve = async () => ["127.0.0.2", "127.0.0.1"];
    const outgoing = createOutgoing({ allowed: parseAllowedRanges("127.0.0.0/8"), resolve });
    const { body } = await outgoing.get(`http://two.example:${String(port)}/`);
    expect(body.toString()).toBe("the second");
  });

  it("trusts no certificate that nobody vouches for", async () => {
    const server = createTlsServer(selfSigned, (_, response) => response.end("secret"));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const asked = createOutgoing({ allowed: here }).get(`https://127.0.0.1:${String(port)}/`);
    await expect(asked).rejects.toMatchObject(refused("not-trusted"));
    server.close();
    await once(server, "close");
  });

  it("follows a redirect, and leaves credentials behind when it leads elsewhere", async () => {
    const seen: (string | undefined)[] = [];
    const note = ({ headers }: IncomingMessage) => seen.push(headers["authorization"]);
    const other = await start((request, response) => {
      note(request);
      response.end("there");
    });
    const first = await start((request, response) => {
      note(request);
      response.writeHead(307, { location: `${other.url}/` }).end();
    });
    const outgoing = createOutgoing({ allowed: here });
    const answer = await outgoing.get(first.url, { headers: { authorization: "Bearer secret" } });
    expect([answer.body.toString(), seen]).toEqual(["there", ["Bearer secret", undefined]]);
  });

  it.each([
    ["http://10.0.0.1/", "refused-address"],
    ["http://169.254.169.254/latest/", "refused-address"],
    ["file:///etc/passwd", "bad-address"],
    ["/again", "too-many-redirects"],
  ] as const)("does not follow a redirect to %s", async (location, code) => {
    const { url } = await start((_, response) => response.writeHead(302, { location }).end());
    await expect(createOutgoing({ allowed: here }).get(url)).rejects.toMatchObject(refused(code));
  });

  const endless = Buffer.alloc(64 * 1024, " ");
  const pour = (into: NodeJS.WritableStream): void => {
    while (into.write(endless));
    into.once("drain", () => {
      pour(into);
    });
  };

  it("stops reading an answer that does not end", async () => {
    const { url } = await start((_, response) => {
      response.on("error", () => undefined);
      pour(response);
    });
    await expect(
      createOutgoing({ allowed: here }).get(url, { mostBytes: 2 * 1024 * 1024 }),
    ).rejects.toMatchObject({
      ...refused("too-large"),
      message: expect.stringMatching(/more than 2 MB/u),
    });
  });

  it("stops unpacking what swells", async () => {
    const { url } = await start((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      const gzip = createGzip();
      gzip.on("error", () => undefined);
      gzip.pipe(response);
      pour(gzip);
    });
    await expect(createOutgoing({ allowed: here }).get(url)).rejects.toMatchObject(
      refused("too-large"),
    );
  });

  it("unpacks what is packed, and says when it is broken", async () => {
    const { url } = await start((request, response) => {
      const packed = gzipSync("words");
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(request.url === "/half" ? packed.subarray(0, -6) : packed);
    });
    const outgoing = createOutgoing({ allowed: here });
    expect((await outgoing.get(url)).body.toString()).toBe("words");
    await expect(outgoing.get(`${url}/half`)).rejects.toMatchObject(refused("broken-answer"));
  });

  it.each(["nothing", "one byte"])("does not wait for ever for %s", async (given) => {
    const { url } = await start((_, response) => {
      if (given === "one byte") response.write("x");
    });
    const limits = { connectMs: 500, firstByteMs: 2000, wholeMs: 100 };
    await expect(createOutgoing({ allowed: here, limits }).get(url)).rejects.toMatchObject(
      refused("too-slow"),
    );
  });

  it("does not wait for ever for a name server", async () => {
    const outgoing = createOutgoing({
      allowed: [],
      resolve: () => new Promise(() => undefined),
      limits: { connectMs: 500, firstByteMs: 500, wholeMs: 50 },
    });
    await expect(outgoing.get("http://slow.example/")).rejects.toMatchObject(refused("too-slow"));
  });

  it("says so when nothing listens, nobody is known, or the door speaks another language", async () => {
    const outgoing = createOutgoing({ allowed: here });
    const { url, port, close } = await startOutside((_, response) => response.end());
    await expect(outgoing.get(`https://127.0.0.1:${String(port)}/`)).rejects.toMatchObject(
      refused("broken-answer"),
    );
    await close();
    await expect(outgoing.get(url)).rejects.toMatchObject(refused("unreachable"));
    await expect(outgoing.get("http://nobody.invalid/")).rejects.toMatchObject(
      refused("unknown-host"),
    );
  });
});
