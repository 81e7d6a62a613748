import { createTeam } from "@second-story/api/teams.ts";
import { notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { useForm } from "./use-form.ts";

/** The server's next answers, in order. */
function answer(...answers: readonly { status: number; body: object }[]) {
  const queue = [...answers];
  vi.stubGlobal("fetch", async () => {
    const next = queue.shift();
    return new Response(JSON.stringify(next?.body), { status: next?.status ?? 500 });
  });
}
const problem = (status: number, code: string, detail: string, more: object = {}) => ({
  status,
  body: { type: "about:blank", title: "No", status, code, detail, ...more },
});
const team = { id: "t", name: "Payments", members: [], archived: false, version: 1 };

function start() {
  const queryClient = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  );
  const { result, unmount } = renderHook(() => useForm(createTeam), { wrapper });
  return {
    form: () => result.current,
    close: unmount,
    send: () => act(() => result.current.send({ body: { name: "Payments" } })),
  };
}

describe("a form", () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  test("hands on what the server replied", async () => {
    answer({ status: 201, body: team });
    const { form, send } = start();
    expect(await send()).toEqual({ reply: team });
    await waitFor(() => {
      expect(form()).toMatchObject({ done: true, busy: false, problem: undefined, problems: {} });
    });
  });

  test("that was closed meanwhile tells what was refused all the same", async () => {
    answer(problem(409, "conflict", "There are thirty already."));
    const { form, close } = start();
    const shown = vi.spyOn(notifications, "show");
    const { send } = form();
    const sent = send({ body: { name: "Payments" } });
    close();
    expect(await sent).toBeUndefined();
    expect(shown).toHaveBeenCalledWith(
      expect.objectContaining({ message: "There are thirty already." }),
    );
  });

  test("puts what was not understood beside its field, and nothing above the form", async () => {
    const fields = [{ path: "name", message: "This cannot be empty." }];
    answer(problem(422, "invalid-input", "name: This cannot be empty.", { fields }));
    const { form, send } = start();
    expect(await send()).toBeUndefined();
    await waitFor(() => {
      expect(form()).toMatchObject({
        done: false,
        problem: undefined,
        problems: { name: "This cannot be empty." },
      });
    });
  });

  test("says in the server's words what concerns no field, until the next attempt is good", async () => {
    answer(problem(409, "conflict", "There is a team of this name already."), {
      status: 201,
      body: team,
    });
    const { form, send } = start();
    await send();
    await waitFor(() => {
      expect(form().problem).toBe("There is a team of this name already.");
    });
    await send();
    await waitFor(() => {
      expect(form().problem).toBeUndefined();
    });
  });

  test("asks to reload when somebody else was faster", async () => {
    answer(problem(409, "stale-version", "Changed.", { current: team }));
    const { form, send } = start();
    await send();
    await waitFor(() => {
      expect(form().problem).toContain("Reload");
    });
  });
});
