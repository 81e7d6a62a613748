import { Anchor, Text } from "@mantine/core";
import { wordsFor } from "../ui/show-problem.ts";
import { Entrance } from "./entrance.tsx";

/** A link that is used, old, or cut short by a mail program. */
export function LinkGone(props: { readonly error: unknown }) {
  const { title, message } = wordsFor(props.error);
  return (
    <Entrance title={title} description={message}>
      <Text>
        Do you have an account already?{" "}
        <Anchor href="/sign-in" underline="always">
          Sign in
        </Anchor>
      </Text>
    </Entrance>
  );
}
