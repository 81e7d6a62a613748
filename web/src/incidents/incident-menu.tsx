import { deleteIncident, restoreIncident, type IncidentView } from "@second-story/api/incidents.ts";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useSend } from "../app/use-send.ts";
import { showUndo } from "../ui/show-undo.tsx";

/** What is seldom done to an incident. */
export function IncidentMenu({ incident }: { readonly incident: IncidentView }) {
  const navigate = useNavigate();
  const remove = useSend(deleteIncident);
  const restore = useSend(restoreIncident);
  const request = { params: { incidentId: incident.id } };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="input-sm" aria-label="More">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            remove.mutate(request, {
              onSuccess: () => {
                showUndo(`“${incident.title}” was deleted`, () => restore.mutateAsync(request));
                void navigate({ to: "/incidents" });
              },
            });
          }}
        >
          Delete the incident
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
