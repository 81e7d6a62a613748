import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import { momentAt, moved, zoomed, type Span } from "./band-window.ts";

/** Less than this is a click. */
const leastBrush = 5;

/** What pointer, wheel and keys do on the band. */
export function useBandGestures(band: {
  readonly surface: RefObject<HTMLElement | null>;
  readonly span: Span;
  readonly whole: Span;
  readonly width: number;
  readonly onView: (view: Span) => void;
  readonly onRange: (range: Span | undefined) => void;
  readonly onGo: (entryId: string) => void;
}) {
  const { span, whole, width, surface, onView } = band;
  const begun = useRef<{ readonly x: number; readonly entryId: string | undefined }>(undefined);
  const [brush, setBrush] = useState<Span>();

  const onWheel = useEffectEvent((event: WheelEvent) => {
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.ctrlKey || event.metaKey) {
      const left = surface.current?.getBoundingClientRect().left ?? 0;
      const around = momentAt(event.clientX - left, span, width);
      onView(zoomed(span, Math.exp(event.deltaY * 0.004), around, whole));
    } else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
      onView(moved(span, sideways / width, whole));
    } else return;
    event.preventDefault();
  });
  useEffect(() => {
    const element = surface.current;
    // React listens to wheels passively, which could not keep the page from zooming as well.
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      element?.removeEventListener("wheel", onWheel);
    };
  }, [surface]);

  const xOfPointer = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const brushTo = (from: number, to: number): Span => ({
    from: momentAt(Math.max(0, Math.min(from, to)), span, width),
    to: momentAt(Math.min(width, Math.max(from, to)), span, width),
  });
  const end = () => {
    begun.current = undefined;
    setBrush(undefined);
  };
  return {
    brush,
    pointer: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || !(event.target instanceof Element)) return;
        const mark = event.target.closest<SVGElement>("[data-go]");
        begun.current = { x: xOfPointer(event), entryId: mark?.dataset["go"] };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!begun.current) return;
        const x = xOfPointer(event);
        if (brush || Math.abs(x - begun.current.x) >= leastBrush) {
          setBrush(brushTo(begun.current.x, x));
        }
      },
      onPointerUp: () => {
        if (brush) band.onRange(brush);
        else if (begun.current?.entryId !== undefined) band.onGo(begun.current.entryId);
        end();
      },
      onPointerCancel: end,
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
      const middle = (span.from + span.to) / 2;
      const act = {
        "+": () => {
          onView(zoomed(span, 0.5, middle, whole));
        },
        "-": () => {
          onView(zoomed(span, 2, middle, whole));
        },
        "0": () => {
          onView(whole);
        },
        ArrowLeft: () => {
          onView(moved(span, -0.2, whole));
        },
        ArrowRight: () => {
          onView(moved(span, 0.2, whole));
        },
        Enter: () => {
          band.onRange(span);
        },
        Escape: () => {
          band.onRange(undefined);
        },
      }[event.key === "=" ? "+" : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
}
