import { TextInput } from "@mantine/core";
import { IconLock, IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import classes from "./scope-choice.module.css";

/** From so many on, they can be searched. */
const manyChannels = 8;
/** As many as are listed at once; the rest are found by their names. */
const mostListed = 200;

export type Channel = {
  readonly name: string;
  readonly count: number;
  /** A private channel or a direct message. */
  readonly isPrivate: boolean;
};

/** Which channels are brought in, or which files where there are no channels: null is all of them. */
export function ChannelChoice(props: {
  readonly title: string;
  readonly channels: readonly Channel[];
  readonly chosen: ReadonlySet<string> | null;
  readonly onChosen: (chosen: ReadonlySet<string> | null) => void;
}) {
  const { title, channels } = props;
  const [words, setWords] = useState("");
  const names = channels.map(({ name }) => name);
  const chosen = props.chosen ?? new Set(names);
  const found = channels
    .filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
    .toSorted((left, right) => right.count - left.count || collator.compare(left.name, right.name));
  const listed = found.slice(0, mostListed);
  const set = (which: readonly string[], choose: boolean) => {
    const next = new Set(chosen);
    for (const name of which) {
      if (choose) next.add(name);
      else next.delete(name);
    }
    props.onChosen(next.size === names.length ? null : next);
  };
  const those = found.map(({ name }) => name);
  const count = names.filter((name) => chosen.has(name)).length;
  return (
    <fieldset className={classes["part"]}>
      <legend className={classes["legend"]}>
        {title}{" "}
        <output className={classes["count"]}>
          {`${count.toLocaleString()} of ${names.length.toLocaleString()}`}
        </output>
      </legend>
      <div className={classes["head"]}>
        <button
          type="button"
          className={classes["plain"]}
          disabled={those.every((name) => chosen.has(name))}
          onClick={() => {
            set(those, true);
          }}
        >
          {words === "" ? "All" : "All found"}
        </button>
        <button
          type="button"
          className={classes["plain"]}
          disabled={!those.some((name) => chosen.has(name))}
          onClick={() => {
            set(those, false);
          }}
        >
          {words === "" ? "None" : "None found"}
        </button>
        {names.length > manyChannels && (
          <TextInput
            type="search"
            size="xs"
            flex="1 1 8rem"
            aria-label={`Find ${title.toLowerCase()}`}
            placeholder={`Find ${title.toLowerCase()}`}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={words}
            onChange={({ currentTarget }) => {
              setWords(currentTarget.value);
            }}
          />
        )}
      </div>
      {channels.some(({ isPrivate }) => isPrivate) && (
        <p className={classes["none"]}>
          What was said in private is left out until it is chosen; whoever may write here reads it
          then.
        </p>
      )}
      <ul className={classes["channels"]} aria-label={title}>
        {listed.map(({ name, count: records, isPrivate }) => (
          <li key={name}>
            <label className={classes["channel"]} data-empty={records === 0 || undefined}>
              <input
                type="checkbox"
                checked={chosen.has(name)}
                onChange={({ currentTarget }) => {
                  set([name], currentTarget.checked);
                }}
              />
              <span className={classes["name"]}>
                {isPrivate && <IconLock size={13} aria-label="Private:" />} {name}
              </span>
              <span className={classes["number"]}>{records.toLocaleString()}</span>
            </label>
          </li>
        ))}
        {listed.length === 0 && <li className={classes["none"]}>None has these letters.</li>}
        {listed.length < found.length && (
          <li className={classes["none"]}>
            {`and ${(found.length - listed.length).toLocaleString()} more; find them by name`}
          </li>
        )}
      </ul>
    </fieldset>
  );
}

const collator = new Intl.Collator(undefined, { numeric: true });
