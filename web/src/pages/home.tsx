import { listAllActionItems } from "@second-story/api/action-items.ts";
import { listIncidents } from "@second-story/api/incidents.ts";
import { searchLibrary } from "@second-story/api/library.ts";
import { listRetrospectives } from "@second-story/api/retrospectives.ts";
import { actionStateSchema, isOpen } from "@second-story/domain/action-item.ts";
import type { Retrospective } from "@second-story/domain/retrospective.ts";
import { Stack } from "@mantine/core";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";
import { todayHere } from "../ui/relative-day.ts";
import { FirstVisit } from "./first-visit.tsx";
import { LearntLately } from "./learnt-lately.tsx";
import { UnderWay } from "./under-way.tsx";
import { WaitsForMe } from "./waits-for-me.tsx";

const underWay = ["draft", "scheduled", "preparing", "meeting", "reviewing"] as const;
const openStates = actionStateSchema.options.filter(isOpen);

/** What waits for me, what is near, what was learnt lately; on an empty installation, the way in. */
export function Home() {
  const { me } = useMe();
  const [hour] = useState(() => new Date().getHours());
  const items = useAnswer(listAllActionItems, {
    query: { owner: "me", state: openStates, sort: "due", limit: 8 },
  });
  const done = useAnswer(listAllActionItems, {
    query: { owner: "me", state: ["done"], measureBy: todayHere(), limit: 8 },
  });
  const unconfirmed = useAnswer(listRetrospectives, { query: { unconfirmed: "true", limit: 20 } });
  const mine = useAnswer(listRetrospectives, {
    query: { state: [...underWay], mine: "true", limit: 8 },
  });
  const retrospectives = useAnswer(listRetrospectives, {
    query: { state: [...underWay], limit: 8 },
  });
  const without = useAnswer(listIncidents, { query: { retrospective: ["none"], limit: 4 } });
  const lessons = useAnswer(searchLibrary, { query: { limit: 4 } });
  const all = [items, done, unconfirmed, mine, retrospectives, without, lessons];
  const failed = all.find(({ error, data }) => error && !data);

  return (
    <Page title="Home">
      <PageHeader title={`${greeting(hour)}, ${firstName(me.name)}`} />
      {failed ? (
        <ErrorState
          error={failed.error}
          retry={() => Promise.all(all.map((answer) => answer.refetch()))}
        />
      ) : items.data &&
        done.data &&
        unconfirmed.data &&
        mine.data &&
        retrospectives.data &&
        without.data &&
        lessons.data ? (
        all.every(({ data }) => data?.items.length === 0) ? (
          <FirstVisit />
        ) : (
          <Stack gap="2.5rem">
            <WaitsForMe
              items={items.data.items}
              more={items.data.next !== null || done.data.next !== null}
              done={done.data.items}
              unconfirmed={unconfirmed.data.items}
            />
            <UnderWay
              retrospectives={mineFirst(mine.data.items, retrospectives.data.items)}
              without={without.data.items}
            />
            <LearntLately lessons={lessons.data.items} />
          </Stack>
        )
      ) : (
        <Loading rows={5} rowHeight={56} />
      )}
    </Page>
  );
}

function mineFirst(
  mine: readonly Retrospective[],
  all: readonly Retrospective[],
): readonly Retrospective[] {
  const ids = new Set(mine.map(({ id }) => id));
  return [...mine, ...all.filter(({ id }) => !ids.has(id))].slice(0, 8);
}

function greeting(hour: number): string {
  if (hour < 5) return "Good night";
  if (hour < 12) return "Good morning";
  return hour < 18 ? "Good afternoon" : "Good evening";
}

const firstName = (name: string): string => name.split(" ")[0] ?? name;
