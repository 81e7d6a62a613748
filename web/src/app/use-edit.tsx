import { useEffect, useRef, useState, type ReactNode } from "react";
import { ConflictDialog, type Difference } from "../ui/conflict-dialog.tsx";
import { showProblem } from "../ui/show-problem.ts";
import { isStale } from "./use-send.ts";

type Versioned = { readonly version: number };

type Settings<Row extends Versioned, Change> = {
  readonly row: Row;
  /** Sends the change over `version`; its stale refusal carries the current row. */
  readonly send: (change: Change, version: number) => Promise<Row>;
  /** What the change would make different from a row, in words. */
  readonly differences: (change: Change, row: Row) => readonly Difference[];
};

type Conflict<Row, Change> = {
  readonly change: Change;
  readonly current: Row;
  readonly resolve: (row: Row) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Edits a row in pieces, where it is read. A change that meets somebody else's is merged when they touch different
 * things; otherwise `dialog` shows both and asks. Render `dialog` once, call `begin` when a field gets the focus.
 */
export function useEdit<Row extends Versioned, Change>(settings: Settings<Row, Change>) {
  const { row, send, differences } = settings;
  const latest = useRef(row);
  const begun = useRef<Row>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  /** Our own saves by the version that they were made over: a change begun before one of them moves along. */
  const own = useRef(new Map<number, Row>());
  const [conflict, setConflict] = useState<Conflict<Row, Change>>();
  useEffect(() => {
    if (row.version >= latest.current.version) latest.current = row;
  }, [row]);

  const put = async (change: Change, base: Row): Promise<Row> => {
    try {
      const saved = await send(change, base.version);
      own.current.set(base.version, saved);
      latest.current = saved;
      return saved;
    } catch (error) {
      if (!isStale(error)) throw error;
      const current = error.problem.current as Row;
      if (readsTheSame(differences(change, base), differences(change, current))) {
        return put(change, current);
      }
      return new Promise((resolve, reject) => {
        setConflict({ change, current, resolve, reject });
      });
    }
  };

  /** Rejects when it was refused, and when the person closed the dialog without a choice. */
  const save = (change: Change): Promise<Row> => {
    const from = begun.current ?? latest.current;
    begun.current = undefined;
    const saving = queue.current.then(() => {
      let base = from;
      for (let next = own.current.get(base.version); next; next = own.current.get(base.version)) {
        base = next;
      }
      return put(change, base);
    });
    queue.current = saving.catch(() => undefined);
    return saving;
  };

  const dialog: ReactNode = conflict && (
    <ConflictDialog
      differences={differences(conflict.change, conflict.current)}
      onKeepMine={() => {
        setConflict(undefined);
        put(conflict.change, conflict.current).then(conflict.resolve, conflict.reject);
      }}
      onTakeTheirs={() => {
        setConflict(undefined);
        conflict.resolve(conflict.current);
      }}
      onClose={() => {
        setConflict(undefined);
        conflict.reject(new NotChosen());
      }}
    />
  );

  /** As `save`, for a press rather than a text: shows a refusal as a notification and never rejects. */
  const keep = async (change: Change): Promise<void> => {
    try {
      await save(change);
    } catch (error) {
      if (!(error instanceof NotChosen)) showProblem(error);
    }
  };

  return {
    save,
    keep,
    change: (change: Change): void => {
      void keep(change);
    },
    /** Remembers what the person sees as they begin to type, so that a change arriving meanwhile is noticed. */
    begin: (): void => {
      begun.current = latest.current;
    },
    dialog,
  };
}

/** The person closed the dialog: what they typed stays where it is. */
class NotChosen extends Error {
  constructor() {
    super("Not saved yet: somebody else changed this meanwhile.");
    this.name = "NotChosen";
  }
}

function readsTheSame(one: readonly Difference[], other: readonly Difference[]): boolean {
  return one.every(({ current }, index) => current === other[index]?.current);
}
