import type { RetrospectiveView } from "@second-story/api/retrospectives.ts";
import type { AccessMode } from "@second-story/domain/permission.ts";
import { accessModeNames, accessModeWords } from "@second-story/domain/retrospective.ts";
import { Badge, Button, Popover, Text, UnstyledButton } from "@mantine/core";
import { IconLock, IconUsers, IconUsersGroup, type Icon } from "@tabler/icons-react";
import { useState } from "react";
import { AccessChoice } from "./access-choice.tsx";
import type { UseRetrospectiveEdit } from "./use-retrospective-edit.tsx";

const icons: Readonly<Record<AccessMode, Icon>> = {
  open: IconUsersGroup,
  involved: IconUsers,
  restricted: IconLock,
};

/** Who can read this, in words; leads change it here. */
export function AccessBadge(props: {
  readonly retrospective: RetrospectiveView;
  readonly edit: UseRetrospectiveEdit;
}) {
  const { access, may } = props.retrospective;
  const name = accessModeNames[access];
  const Icon = icons[access];
  return (
    <Popover width={340} withArrow trapFocus>
      <Popover.Target>
        <UnstyledButton aria-label={`Who can read this: ${name}`}>
          <Badge
            color="gray"
            leftSection={<Icon size={12} aria-hidden />}
            style={{ cursor: "pointer" }}
          >
            {name}
          </Badge>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="Who can read this">
        {may.manage ? (
          <ChangeAccess key={access} access={access} edit={props.edit} />
        ) : (
          <Text size="sm">{accessModeWords[access]}</Text>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Takes a press of its own: arrow keys among the modes must not open or hide anything. */
function ChangeAccess(props: { readonly access: AccessMode; readonly edit: UseRetrospectiveEdit }) {
  const [chosen, setChosen] = useState(props.access);
  return (
    <>
      <AccessChoice value={chosen} onChange={setChosen} />
      {chosen !== props.access && (
        <Button
          mt="md"
          onClick={() => {
            props.edit.change({ access: chosen });
          }}
        >
          Change who can read it
        </Button>
      )}
    </>
  );
}
