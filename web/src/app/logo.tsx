import { Link } from "@tanstack/react-router";
import classes from "./logo.module.css";

/** Two lines of a story, and what the second one leads to. */
export function Logo() {
  return (
    <Link to="/" className={classes["logo"]}>
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#256e66" />
        <path d="M8 21.5h16M8 15.5h10" stroke="#f7f2e8" strokeWidth="3" strokeLinecap="round" />
        <circle cx="22.5" cy="10.5" r="2.5" fill="#f0c987" />
      </svg>
      Second Story
    </Link>
  );
}
