import { ActionIcon, Button, Group } from "@mantine/core";
import {
  IconArrowsHorizontal,
  IconChevronLeft,
  IconChevronRight,
  IconZoomIn,
  IconZoomOut,
  type Icon,
} from "@tabler/icons-react";
import { moved, zoomed, type Span } from "./band-window.ts";

/** Zoom and pan for those without a wheel, the range that the story is held to, and how much of the band is shown. */
export function BandButtons(props: {
  readonly span: Span;
  readonly whole: Span;
  readonly range: Span | undefined;
  readonly isFolded: boolean;
  /** Folds the lanes or shows them; undefined where there are none. */
  readonly onFold: ((folded: boolean) => void) | undefined;
  readonly onView: (view: Span) => void;
  readonly onRange: (range: Span | undefined) => void;
}) {
  const { span, whole, range, isFolded, onFold, onView } = props;
  const middle = (span.from + span.to) / 2;
  const isWhole = span.from <= whole.from && span.to >= whole.to;
  const buttons: readonly (readonly [string, Icon, Span, boolean])[] = [
    ["Earlier", IconChevronLeft, moved(span, -0.5, whole), span.from <= whole.from],
    ["Later", IconChevronRight, moved(span, 0.5, whole), span.to >= whole.to],
    ["Closer (+)", IconZoomIn, zoomed(span, 0.5, middle, whole), false],
    ["Further away (-)", IconZoomOut, zoomed(span, 2, middle, whole), isWhole],
    ["The whole timeline (0)", IconArrowsHorizontal, whole, isWhole],
  ];
  return (
    <Group gap="xs" justify="flex-end">
      {onFold && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={!isFolded}
          title="Also how word travelled"
          onClick={() => {
            onFold(!isFolded);
          }}
        >
          {isFolded ? "Show hypotheses and curves" : "Fold hypotheses and curves"}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          props.onRange(range ? undefined : span);
        }}
      >
        {range ? "Tell all of it again" : "Tell only this stretch"}
      </Button>
      <Group gap={2} wrap="nowrap">
        {buttons.map(([label, ButtonIcon, to, disabled]) => (
          <ActionIcon
            key={label}
            variant="subtle"
            color="gray"
            aria-label={label}
            title={label}
            disabled={disabled}
            onClick={() => {
              onView(to);
            }}
          >
            <ButtonIcon size={16} aria-hidden />
          </ActionIcon>
        ))}
      </Group>
    </Group>
  );
}
