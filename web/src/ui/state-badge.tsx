import { Badge } from "@mantine/core";
import {
  IconCircle,
  IconCircleCheck,
  IconCircleDotted,
  IconCircleHalf2,
  IconCircleMinus,
  IconClock,
  type Icon,
} from "@tabler/icons-react";

/** Where something stands, as a shape and a colour: not begun, under way, waiting, done, left. */
export type Tone = "new" | "planned" | "active" | "waiting" | "done" | "left";

const looks: Readonly<Record<Tone, { readonly color: string; readonly icon: Icon }>> = {
  new: { color: "gray", icon: IconCircleDotted },
  planned: { color: "slate", icon: IconCircle },
  active: { color: "pine", icon: IconCircleHalf2 },
  waiting: { color: "honey", icon: IconClock },
  done: { color: "moss", icon: IconCircleCheck },
  left: { color: "gray", icon: IconCircleMinus },
};

/** A state in words, with a shape and a colour that say the same. */
export function StateBadge(props: { readonly label: string; readonly tone: Tone }) {
  const look = looks[props.tone];
  return (
    <Badge color={look.color} leftSection={<look.icon size={12} stroke={2.25} aria-hidden />}>
      {props.label}
    </Badge>
  );
}
