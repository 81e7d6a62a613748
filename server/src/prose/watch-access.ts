import { proseCloseCodes } from "@second-story/api/prose.ts";
import { parseProseDocumentName } from "@second-story/domain/prose.ts";
import type { Change } from "@second-story/api/events.ts";
import type { Context } from "../context.ts";
import { decideAccess } from "./decide-access.ts";
import type { Session } from "./open-session.ts";

const topics: ReadonlySet<string> = new Set(["retrospectives", "participants", "people"]);

/**
 * Closes sockets whose access ended or changed: at once when a change is told of, and every `everyMs` for what no
 * change announces, such as a session that runs out. The page connects again and learns what is open to it now.
 */
export function watchAccess(
  context: Pick<Context, "db" | "changes" | "findCaller" | "log">,
  sessions: ReadonlySet<Session>,
  everyMs: number,
): { readonly stop: () => void } {
  let isChecking = false;
  let asked: ((session: Session) => boolean)[] = [];

  const check = async (session: Session): Promise<void> => {
    const caller = await context.findCaller(session.headers);
    for (const [name, { access }] of session.documents) {
      const retrospectiveId = parseProseDocumentName(name)?.retrospectiveId ?? "";
      const isSame = caller?.userId === session.caller.userId;
      const now = isSame ? await decideAccess(context.db, caller, retrospectiveId) : "none";
      if (now !== access) session.close(proseCloseCodes.accessChanged, "Access has changed.");
    }
  };

  const work = async (): Promise<void> => {
    isChecking = true;
    while (asked.length > 0) {
      const concerned = asked;
      asked = [];
      for (const session of sessions) {
        if (!concerned.some((concerns) => concerns(session))) continue;
        // While the database is away nothing can be decided; the next round does.
        await check(session).catch((error: unknown) => {
          context.log.warn({ err: error }, "access to prose could not be checked");
        });
      }
    }
    isChecking = false;
  };

  const ask = (concerns: (session: Session) => boolean): void => {
    asked.push(concerns);
    if (!isChecking) void work();
  };

  const unsubscribe = context.changes.subscribe(
    (change) => {
      if (topics.has(change.topic)) ask((session) => isConcerned(session, change));
    },
    () => {
      ask(() => true);
    },
  );
  const timer = setInterval(() => {
    ask(() => true);
  }, everyMs);
  timer.unref();
  return {
    stop: () => {
      unsubscribe();
      clearInterval(timer);
    },
  };
}

function isConcerned(session: Session, change: Change): boolean {
  if (change.topic === "people") return true;
  // A deletion belongs to no retrospective any more; what it deleted is its subject.
  const concerned = change.retrospectiveId ?? change.subjectId;
  return [...session.documents.keys()].some(
    (name) => parseProseDocumentName(name)?.retrospectiveId === concerned,
  );
}
