import { isTimeZone } from "@second-story/domain/organisation.ts";
import { useLocalStorage } from "@mantine/hooks";
import { readerZone } from "../ui/format-time.ts";

type Choice = { readonly value: string; readonly label: string };

/**
 * In which zone the times are shown: the reader's, the incident's, UTC or any other, as chosen last. Of zones that are the same only the
 * first is offered.
 */
export function useZone(incidentZone: string): {
  readonly zone: string;
  readonly choices: readonly Choice[];
  readonly choice: string;
  readonly choose: (choice: string) => void;
  /** The zone of the last choice, which is any. */
  readonly other: string;
  readonly chooseOther: (zone: string) => void;
} {
  const [kept, keep] = useLocalStorage({ key: "second-story:timeline-zone", defaultValue: "mine" });
  const [keptOther, chooseOther] = useLocalStorage({
    key: "second-story:timeline-other-zone",
    defaultValue: incidentZone,
  });
  const other = isTimeZone(keptOther) ? keptOther : incidentZone;
  const zones = { mine: readerZone(), incident: incidentZone, utc: "UTC", other };
  const choices = offered(zones);
  const choice = choices.some(({ value }) => value === kept) ? kept : "mine";
  return {
    zone: zones[choice as keyof typeof zones],
    choices,
    choice,
    choose: keep,
    other,
    chooseOther,
  };
}

function offered(zones: { readonly mine: string; readonly incident: string }): Choice[] {
  const isUtc = (zone: string) => zone === "UTC" || zone === "Etc/UTC";
  return [
    { value: "mine", label: isUtc(zones.mine) ? "UTC" : "My time" },
    ...(zones.incident === zones.mine || isUtc(zones.incident)
      ? []
      : [{ value: "incident", label: cityOf(zones.incident) }]),
    ...(isUtc(zones.mine) ? [] : [{ value: "utc", label: "UTC" }]),
    { value: "other", label: "Other" },
  ];
}

/** "Buenos Aires" for "America/Argentina/Buenos_Aires". */
function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
