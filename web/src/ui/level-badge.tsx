import { Badge } from "@mantine/core";
import classes from "./level-badge.module.css";

const colours = ["clay", "honey", "slate", "gray", "gray"] as const;

/**
 * A rank such as a severity: the label in words, bars that show it without colour, and a colour. `level` counts
 * from 1, the gravest, to `of`.
 */
export function LevelBadge(props: {
  readonly label: string;
  readonly level: number;
  readonly of?: number;
  readonly title?: string;
}) {
  const of = props.of ?? 5;
  const filled = of - props.level + 1;
  const bars = Array.from({ length: of }, (_, index) => index);
  return (
    <Badge
      color={colours[Math.min(props.level, colours.length) - 1] ?? "gray"}
      {...(props.title === undefined ? {} : { title: props.title })}
      leftSection={
        <svg className={classes["bars"]} viewBox={`0 0 ${String(of * 3)} 10`} aria-hidden="true">
          {bars.map((bar) => (
            <rect
              key={bar}
              x={bar * 3}
              y={8 - bar * (8 / of)}
              width="2"
              height={2 + bar * (8 / of)}
              rx="0.5"
              opacity={bar < filled ? 1 : 0.25}
            />
          ))}
        </svg>
      }
    >
      {props.label}
    </Badge>
  );
}
