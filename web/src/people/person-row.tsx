import { editUser } from "@second-story/api/people.ts";
import { roleSchema } from "@second-story/domain/permission.ts";
import type { Person } from "@second-story/domain/person.ts";
import { ActionIcon, Avatar, Badge, Menu, Select } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { Row } from "../ui/row-list.tsx";
import { NarrowAccountDialog } from "./narrow-account-dialog.tsx";
import { PasswordLinkDialog } from "./password-link-dialog.tsx";
import { roleNames, roleOptions } from "./roles.ts";

/** One person: for administrators with what they may change. */
export function PersonRow({ person }: { readonly person: Person }) {
  const { me, may } = useMe();
  const facts = [person.handle === null ? undefined : `@${person.handle}`, person.email];
  return (
    <Row
      start={<Avatar name={person.name} color="initials" size={32} aria-hidden />}
      title={
        <>
          {person.name}
          {person.id === me.id && " (you)"}
        </>
      }
      meta={facts.filter((fact) => fact !== undefined).join(" · ")}
      end={
        may("people.manage") ? (
          <PersonControls person={person} />
        ) : (
          <Badge color="gray">{roleNames[person.role].name}</Badge>
        )
      }
    />
  );
}

function PersonControls({ person }: { readonly person: Person }) {
  const { mutate, mutateAsync, isPending } = useSend(editUser);
  const [dialog, setDialog] = useState<"password" | "close" | "reader">();
  const { id, name, role, disabled, version } = person;
  const params = { userId: id };
  const close = () => {
    setDialog(undefined);
  };
  return (
    <>
      {!disabled && (
        <Select
          aria-label={`Role of ${name}`}
          size="xs"
          w={150}
          allowDeselect={false}
          data={roleOptions}
          value={role}
          disabled={isPending}
          onChange={(value) => {
            const next = roleSchema.parse(value);
            if (next === "reader") setDialog("reader");
            else mutate({ params, body: { role: next, version } });
          }}
        />
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`More about ${name}`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {disabled ? (
            <Menu.Item
              onClick={() => {
                mutate({ params, body: { disabled: false, version } });
              }}
            >
              Open the account again
            </Menu.Item>
          ) : (
            <>
              <Menu.Item
                onClick={() => {
                  setDialog("password");
                }}
              >
                Link for a new password…
              </Menu.Item>
              <Menu.Item
                onClick={() => {
                  setDialog("close");
                }}
              >
                Close the account…
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === "password" && <PasswordLinkDialog person={person} onClose={close} />}
      {dialog === "reader" && (
        <NarrowAccountDialog
          person={person}
          title={`Make ${name} a reader?`}
          action="Make reader"
          consequence={`${name} can read, and no longer write or lead.`}
          onConfirm={(handOverTo) =>
            mutateAsync({ params, body: { role: "reader", handOverTo, version } })
          }
          onClose={close}
        />
      )}
      {dialog === "close" && (
        <NarrowAccountDialog
          person={person}
          title={`Close the account of ${name}?`}
          action="Close the account"
          consequence={`${name} is signed out everywhere and their API tokens stop working. What they wrote stays, with their name. You can open the account again.`}
          onConfirm={(handOverTo) =>
            mutateAsync({ params, body: { disabled: true, handOverTo, version } })
          }
          onClose={close}
        />
      )}
    </>
  );
}
