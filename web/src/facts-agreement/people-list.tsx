import type { FactsAgreementView } from "@second-story/api/facts-agreement.ts";
import { PersonChip } from "../ui/person-chip.tsx";
import classes from "./facts-panel.module.css";

type People = NonNullable<FactsAgreementView["people"]>;

/** Who has confirmed the timeline and who has yet to, by name: for the working group alone. */
export function PeopleList({ people }: { readonly people: People }) {
  const confirmed = people.filter(({ isCurrent }) => isCurrent);
  const again = people.filter(({ confirmedAt, isCurrent }) => confirmedAt !== null && !isCurrent);
  const open = people.filter(({ confirmedAt }) => confirmedAt === null);
  return (
    <dl className={classes["people"]}>
      <Names label="Confirmed" people={confirmed} />
      <Names label="Confirmed before it changed" people={again} />
      <Names label="Yet to confirm" people={open} />
    </dl>
  );
}

function Names(props: { readonly label: string; readonly people: People }) {
  if (props.people.length === 0) return null;
  return (
    <div>
      <dt>{props.label}</dt>
      {props.people.map(({ id, name }) => (
        <dd key={id}>
          <PersonChip name={name} />
        </dd>
      ))}
    </div>
  );
}
