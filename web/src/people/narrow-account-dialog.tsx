import type { Person } from "@second-story/domain/person.ts";
import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { PeopleSelect } from "./people-select.tsx";

/** Before somebody's account is closed or made one that reads only: who takes over what they lead. */
export function NarrowAccountDialog(props: {
  readonly person: Person;
  readonly title: string;
  readonly action: string;
  readonly consequence: string;
  readonly onConfirm: (handOverTo: string | undefined) => unknown;
  readonly onClose: () => void;
}) {
  const { person, consequence } = props;
  const [chosen, setChosen] = useState<readonly { readonly id: string; readonly name: string }[]>(
    [],
  );
  return (
    <ConfirmDialog
      title={props.title}
      action={props.action}
      onConfirm={() => props.onConfirm(chosen[0]?.id)}
      onClose={props.onClose}
    >
      <Stack>
        <Text size="sm">{consequence}</Text>
        <PeopleSelect
          label="Hand over to"
          description={`Becomes owner of the retrospectives that ${person.name} alone leads. Needed only if there are any.`}
          most={1}
          value={chosen}
          onChange={setChosen}
        />
      </Stack>
    </ConfirmDialog>
  );
}
