import { getSetup } from "@second-story/api/setup.ts";
import { Center, Container, Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Fragment, useEffect, type ReactNode } from "react";
import { ErrorState } from "../ui/error-state.tsx";
import { setReaderZone } from "../ui/format-time.ts";
import { useLiveChanges } from "./live/use-live-changes.ts";
import { answerOf } from "./use-answer.ts";
import { useFollowTheme } from "./use-follow-theme.ts";
import { meQuery, useMe } from "./use-me.ts";

/** Shows what is inside to somebody who is signed in; leads everyone else to where they can be. */
export function SignedIn(props: { readonly children: ReactNode }) {
  const me = useQuery(meQuery);
  if (me.data) return <Live>{props.children}</Live>;
  if (me.data === null) return <ToSignIn />;
  if (me.error) {
    return (
      <Container py="xl">
        <ErrorState error={me.error} retry={me.refetch} />
      </Container>
    );
  }
  return <Waiting />;
}

function Live(props: { readonly children: ReactNode }) {
  useLiveChanges();
  useFollowTheme();
  const { timeZone } = useMe().me;
  // Before anything below is drawn; what is drawn already is drawn again when the zone changes.
  setReaderZone(timeZone);
  return <Fragment key={timeZone}>{props.children}</Fragment>;
}

function ToSignIn() {
  const { history } = useRouter();
  const setup = useQuery(answerOf(getSetup, {}));
  useEffect(() => {
    if (setup.isPending) return;
    const here = history.location.href;
    if (setup.data?.isSetUp === false) history.replace("/setup");
    else history.replace(here === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(here)}`);
  }, [history, setup.isPending, setup.data]);
  return <Waiting />;
}

function Waiting() {
  return (
    <Center mih="60vh" className="second-story-late">
      <Loader type="dots" aria-label="Loading" />
    </Center>
  );
}
