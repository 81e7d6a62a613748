import { ApiError } from "@second-story/api/client.ts";
import { expect, test } from "vitest";
import { createQueryClient } from "./query-client.ts";
import { meQuery } from "./use-me.ts";

const problem = (code: string, status: number) =>
  new ApiError({ type: "about:blank", title: code, status, code, detail: code });
const failWith = async (refusal: ApiError) => {
  const client = createQueryClient();
  client.setQueryData(meQuery.queryKey, null);
  let tries = 0;
  await client
    .fetchQuery({
      queryKey: ["listServices"],
      queryFn: () => {
        tries += 1;
        throw refusal;
      },
      retryDelay: 0,
      meta: { topics: ["services"] },
    })
    .catch(() => undefined);
  return { tries, me: client.getQueryState(meQuery.queryKey) };
};

test("a session that ended shows in any answer: who is signed in is asked again", async () => {
  const { me, tries } = await failWith(problem("not-signed-in", 401));
  expect(me?.isInvalidated).toBe(true);
  expect(tries).toBe(1);
});

test("a refusal is not sent again and says nothing of the session", async () => {
  const { me, tries } = await failWith(problem("not-allowed", 403));
  expect(me?.isInvalidated).toBe(false);
  expect(tries).toBe(1);
});
