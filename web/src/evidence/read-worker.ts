import { readSource, type Found, type Source } from "./read-source.ts";

export type Answer = { readonly found: Found } | { readonly problem: string };

// oxlint-disable-next-line unicorn/prefer-add-event-listener -- a worker's one inbox
self.onmessage = ({ data }: MessageEvent<Source>) => {
  void answer(data);
};

async function answer(source: Source): Promise<void> {
  const message: Answer = await readSource(source).then(
    (found) => ({ found }),
    (error: unknown) => ({
      problem: error instanceof Error ? error.message : "This could not be read.",
    }),
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone
  self.postMessage(message);
}
