import { ActionIcon, Button, Group } from "@mantine/core";
import {
  IconArrowAutofitDown,
  IconArrowAutofitUp,
  IconArrowsHorizontal,
  IconChevronLeft,
  IconChevronRight,
  IconFilter,
  IconFilterOff,
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
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {onFold && (
        <WordButton
          words={isFolded ? "Show all lanes" : "Fold the lanes"}
          icon={isFolded ? IconArrowAutofitDown : IconArrowAutofitUp}
          isExpanded={!isFolded}
          onClick={() => {
            onFold(!isFolded);
          }}
        />
      )}
      <WordButton
        words={range ? "Tell all of it again" : "Tell only this stretch"}
        icon={range ? IconFilterOff : IconFilter}
        onClick={() => {
          props.onRange(range ? undefined : span);
        }}
      />
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

/** In words where there is room, as a picture on a phone. */
function WordButton(props: {
  readonly words: string;
  readonly icon: Icon;
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
}) {
  const { words, icon: ButtonIcon, isExpanded, onClick } = props;
  return (
    <>
      <Button
        visibleFrom="sm"
        variant="subtle"
        size="compact-sm"
        aria-expanded={isExpanded}
        onClick={onClick}
      >
        {words}
      </Button>
      <ActionIcon
        hiddenFrom="sm"
        variant="subtle"
        aria-label={words}
        title={words}
        aria-expanded={isExpanded}
        onClick={onClick}
      >
        <ButtonIcon size={16} aria-hidden />
      </ActionIcon>
    </>
  );
}
