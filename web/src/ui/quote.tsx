import classes from "./quote.module.css";

/** Words as they stood somewhere else, whose they are, and what is known of them in one quiet line. */
export function Quote(props: {
  readonly text: string;
  readonly by: string | null;
  readonly facts: readonly string[];
  readonly link: string | null;
}) {
  return (
    <figure className={classes["quote"]}>
      <blockquote>{props.text}</blockquote>
      <figcaption>
        {props.by !== null && <span>{props.by}</span>}
        {props.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {props.link !== null && (
          <a href={props.link} target="_blank" rel="noreferrer">
            Open it where it was written
          </a>
        )}
      </figcaption>
    </figure>
  );
}
