import { ApiError } from "@second-story/api/client.ts";
import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useEdit } from "./use-edit.tsx";

type Row = { readonly version: number; readonly title: string; readonly stress: string };
type Change = Partial<Omit<Row, "version">>;

/** A server of one row: refuses a stale version with the row as it stands, as ours does. */
function createServer(row: Row) {
  const server = { row, saves: 0 };
  const send = async (change: Change, version: number): Promise<Row> => {
    await Promise.resolve();
    if (version !== server.row.version) {
      throw new ApiError({
        type: "about:blank",
        title: "Stale",
        status: 409,
        code: "stale-version",
        detail: "Somebody else changed this.",
        current: server.row,
      });
    }
    server.saves += 1;
    server.row = { ...server.row, ...change, version: version + 1 };
    return server.row;
  };
  return { server, send };
}

const first: Row = { version: 1, title: "Old", stress: "calm" };

function Editor(props: {
  readonly row: Row;
  readonly send: (change: Change, version: number) => Promise<Row>;
}) {
  const edit = useEdit<Row, Change>({
    ...props,
    differences: (change, row) =>
      (["title", "stress"] as const).flatMap((field) => {
        const yours = change[field];
        return yours === undefined ? [] : [{ label: field, yours, current: row[field] }];
      }),
  });
  return (
    <>
      <button type="button" onClick={edit.begin}>
        begin
      </button>
      {["Mine", "Mine again"].map((title) => (
        <button
          key={title}
          type="button"
          onClick={() => {
            edit.change({ title });
          }}
        >
          {title}
        </button>
      ))}
      {edit.dialog}
    </>
  );
}

const show = (row: Row, send: (change: Change, version: number) => Promise<Row>) => (
  <MantineProvider env="test">
    <Editor row={row} send={send} />
  </MantineProvider>
);
const press = (name: string) => {
  fireEvent.click(screen.getByRole("button", { name }));
};

describe("editing a row in pieces", () => {
  afterEach(cleanup);

  it("lets quick edits of the same person build on one another", async () => {
    const { server, send } = createServer(first);
    render(show(first, send));
    press("Mine");
    press("Mine again");
    await waitFor(() => {
      expect(server.row).toEqual({ version: 3, title: "Mine again", stress: "calm" });
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("merges with somebody else's change of another thing", async () => {
    const { server, send } = createServer({ ...first, version: 2, stress: "tense" });
    render(show(first, send));
    press("Mine");
    await waitFor(() => {
      expect(server.row).toEqual({ version: 3, title: "Mine", stress: "tense" });
    });
  });

  it("asks when both changed the same, and keeps mine when told to", async () => {
    const { server, send } = createServer({ ...first, version: 2, title: "Theirs" });
    render(show(first, send));
    press("Mine");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("Theirs");
    expect(server.saves).toBe(0);
    press("Use mine");
    await waitFor(() => {
      expect(server.row).toMatchObject({ version: 3, title: "Mine" });
    });
  });

  it("leaves theirs when told to", async () => {
    const { server, send } = createServer({ ...first, version: 2, title: "Theirs" });
    render(show(first, send));
    press("Mine");
    await screen.findByRole("dialog");
    press("Leave it as it stands");
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
    expect(server.row.title).toBe("Theirs");
    expect(server.saves).toBe(0);
  });

  it("notices a change that arrived on the page after the typing began", async () => {
    const theirs = { ...first, version: 2, title: "Theirs" };
    const { server, send } = createServer(theirs);
    const { rerender } = render(show(first, send));
    press("begin");
    rerender(show(theirs, send));
    press("Mine");
    await screen.findByRole("dialog");
    expect(server.row.title).toBe("Theirs");
  });
});
