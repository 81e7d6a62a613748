import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { proseSchemaVersion } from "@second-story/domain/prose-schema.ts";
import { proseToText } from "@second-story/domain/prose-to-text.ts";
import { proseDocumentName, type ProseSection } from "@second-story/domain/prose.ts";
import type { AccessMode } from "@second-story/domain/permission.ts";
import { v7 } from "uuid";
import { WebSocket, type ClientOptions } from "ws";
import * as Y from "yjs";
import { changesChannel } from "../../audit/store.ts";
import { listenForChanges } from "../../database/listen.ts";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { documentToProse } from "../fragment.ts";
import { acceptProse, type ProseServer, type ProseSettings } from "../accept-prose.ts";

export type Page = {
  readonly provider: HocuspocusProvider;
  readonly document: Y.Doc;
  /** Resolves with the code of the next close of the socket. */
  readonly closed: () => Promise<number>;
  /** Resolves when the server has acknowledged everything. */
  readonly saved: () => Promise<void>;
  readonly leave: () => void;
};

export type ProseTest = TestApp & {
  readonly url: string;
  readonly prose: ProseServer;
  readonly createRetrospective: (by: TestUser, access?: AccessMode) => Promise<string>;
  readonly openPage: (
    user: TestUser,
    retrospectiveId: string,
    section?: ProseSection,
    options?: PageOptions,
  ) => Promise<Page>;
  /** A bare socket, for what no editor would send. */
  readonly openSocket: (user: TestUser | undefined, options?: ClientOptions) => WebSocket;
};

export type PageOptions = { readonly schema?: number; readonly document?: Y.Doc };

/** The API with prose on a port of its own, and pages that open it as the editor does. */
export async function startProse(limits: ProseSettings["limits"] = {}): Promise<ProseTest> {
  const test = await createTestApp();
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const prose = await acceptProse({
    server,
    context: test.context,
    database: { pool: test.pool, connectionString: test.connectionString },
    limits,
  });
  const listener = await listenForChanges(test.connectionString, {
    channel: changesChannel,
    onNotification: test.context.changes.receive,
    onReconnect: test.context.changes.reconnected,
  });
  const url = `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/v1/prose`;
  const pages = new Set<Page>();

  return {
    ...test,
    url,
    prose,
    async createRetrospective(by, access = "open") {
      const id = v7();
      await test.context.db
        .insertInto("retrospectives")
        .values({ id, title: "Checkout errors", access, created_by: by.userId })
        .execute();
      return id;
    },
    async openPage(user, retrospectiveId, section = "notes", options = {}) {
      const page = openPage(url, user.token, proseDocumentName(retrospectiveId, section), options);
      pages.add(page);
      await page.saved();
      return page;
    },
    openSocket: (user, options = {}) =>
      new WebSocket(`${url}?schema=${String(proseSchemaVersion)}`, {
        headers: user ? { authorization: `Bearer ${user.token}` } : {},
        ...options,
      }),
    close: async () => {
      for (const page of pages) page.leave();
      await prose.close();
      await listener.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await test.close();
    },
  };
}

/** Opens a document as a page does, but with a token in place of the cookie. */
export function openPage(
  url: string,
  token: string,
  name: string,
  options: PageOptions = {},
): Page {
  const schema = options.schema ?? proseSchemaVersion;
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `${url}?schema=${String(schema)}`,
    delay: 50,
    minDelay: 20,
    maxDelay: 200,
    WebSocketPolyfill: withToken(token),
  });
  const document = options.document ?? new Y.Doc();
  const provider = new HocuspocusProvider({ websocketProvider, name, document, token: "session" });
  provider.attach();
  return {
    provider,
    document,
    closed: () =>
      new Promise((resolve) => {
        const listener = ({ event }: { event: { code: number } }): void => {
          websocketProvider.off("close", listener);
          resolve(event.code);
        };
        websocketProvider.on("close", listener);
      }),
    saved: async () => {
      while (!provider.isSynced || provider.hasUnsyncedChanges) {
        await new Promise<void>((resolve) => {
          const settle = (): void => {
            provider.off("unsyncedChanges", settle);
            provider.off("synced", settle);
            resolve();
          };
          provider.on("unsyncedChanges", settle);
          provider.on("synced", settle);
        });
      }
    },
    leave: () => {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
}

function withToken(token: string): unknown {
  return function Socket(address: string) {
    const socket = new WebSocket(address, { headers: { authorization: `Bearer ${token}` } });
    // The provider hears of errors by its own listener; one after it let go is nobody's.
    socket.on("error", () => undefined);
    return socket;
  };
}

/** Types a paragraph at the end. */
export function type(document: Y.Doc, text: string): void {
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText(text)]);
  const root = document.getXmlFragment("prose");
  root.insert(root.length, [paragraph]);
}

/** The words of a document, a line a paragraph. */
export function wordsOf(document: Y.Doc): string {
  return proseToText(documentToProse(document));
}

/** Resolves when the condition holds, looking after each change of the document. */
export async function until(document: Y.Doc, condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise<void>((resolve) => document.once("update", () => resolve()));
  }
}
