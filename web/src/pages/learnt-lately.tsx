import type { LibraryItem } from "@second-story/api/library.ts";
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { DateTime } from "../ui/date-time.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";

/** What was published last, with its first words. */
export function LearntLately(props: { readonly lessons: readonly LibraryItem[] }) {
  return (
    <Section
      title="Learnt lately"
      end={
        props.lessons.length > 0 && (
          <Anchor component={Link} to="/library" size="sm">
            The library
          </Anchor>
        )
      }
    >
      {props.lessons.length === 0 ? (
        <Text c="dimmed">What your organisation learns appears here once it is published.</Text>
      ) : (
        <RowList label="Published lately">
          {props.lessons.map((lesson) => (
            <Row
              key={lesson.id}
              title={
                <Link
                  to="/library/$retrospectiveId/$number"
                  params={{
                    retrospectiveId: lesson.retrospectiveId,
                    number: String(lesson.number),
                  }}
                >
                  {lesson.title}
                </Link>
              }
              meta={
                <>
                  <Text size="sm" c="dimmed" lineClamp={2} w="100%">
                    {lesson.excerpt}
                  </Text>
                  <DateTime at={lesson.publishedAt} show="day" />
                  {lesson.services.length > 0 && <span>{lesson.services.join(", ")}</span>}
                </>
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}
