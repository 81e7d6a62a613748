import { editSeverity, listSeverities } from "@second-story/api/severities.ts";
import type { Severity } from "@second-story/domain/severity.ts";
import { Stack } from "@mantine/core";
import { useAnswer } from "../app/use-answer.ts";
import { useEdit } from "../app/use-edit.tsx";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { InlineEdit } from "../ui/inline-edit.tsx";
import { LevelBadge } from "../ui/level-badge.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Row, RowList } from "../ui/row-list.tsx";

/** What the five severities are called and what they mean, for administrators to word. */
export function SeveritySettings() {
  const severities = useAnswer(listSeverities, {});
  if (severities.error) return <ErrorState error={severities.error} retry={severities.refetch} />;
  return (
    <>
      <PageHeader
        title="Severities"
        description="Word them so that two people choose the same one at three in the morning. The two gravest ask for a full retrospective, the others for a light one."
      />
      {severities.data ? (
        <RowList label="Severities">
          {severities.data.items.map((severity) => (
            <SeverityRow key={severity.id} severity={severity} />
          ))}
        </RowList>
      ) : (
        <Loading rows={5} rowHeight={72} />
      )}
    </>
  );
}

type Change = { readonly name?: string; readonly description?: string };

function SeverityRow({ severity }: { readonly severity: Severity }) {
  const { may } = useMe();
  const { mutateAsync } = useSend(editSeverity, { quiet: true });
  const edit = useEdit<Severity, Change>({
    row: severity,
    send: (change, version) =>
      mutateAsync({ params: { severityId: severity.id }, body: { ...change, version } }),
    differences: (change, current) =>
      (["name", "description"] as const).flatMap((field) => {
        const yours = change[field];
        const label = field === "name" ? "Name" : "Description";
        return yours === undefined ? [] : [{ label, yours, current: current[field] }];
      }),
  });
  const readOnly = !may("organisation.manage");
  return (
    <Row
      start={<LevelBadge label={severity.name} level={severity.rank} />}
      title={
        <Stack gap={2} onFocus={edit.begin}>
          <InlineEdit
            label={`Name of severity ${String(severity.rank)}`}
            draftKey={`severity:${severity.id}:name`}
            value={severity.name}
            readOnly={readOnly}
            save={(name) => edit.save({ name })}
          />
          {edit.dialog}
        </Stack>
      }
      meta={
        <div onFocus={edit.begin} style={{ width: "100%" }}>
          <InlineEdit
            label={`Description of ${severity.name}`}
            draftKey={`severity:${severity.id}:description`}
            value={severity.description}
            readOnly={readOnly}
            save={(description) => edit.save({ description })}
          />
        </div>
      }
    />
  );
}
