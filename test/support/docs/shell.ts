/** A comment, or a text in quotes, whichever comes first. */
const QUIET = /(?<=^|\s)#.*$|'[^']*'|"(?:\\.|[^"\\])*"/gm;
const SUBSTITUTION = /\$\(([^()]*)\)/;
const KEYWORDS = /^(?:(?:until|while|if|then|do|done|fi|!)(?:\s+|$))+/;
const ASSIGNMENTS = /^(?:\w+=\S*(?:\s+|$))+/;

/** Leaves of a quoted text only the commands that the shell would run in it. */
const muted = (piece: string): string => {
  if (piece.startsWith("#")) return "";
  if (piece.startsWith("'")) return "QUOTED";
  return `QUOTED${[...piece.matchAll(/\$\([^()]*\)/g)].join("")}`;
};

/** The programs that shell lines start, those in $(…) included; `QUOTED` for one whose name is in quotes. */
export const programsOf = (lines: string): string[] => {
  const parts: string[] = [];
  let rest = lines
    .replaceAll(/\$\(\([^()]*\)\)/g, "1")
    .replaceAll(QUIET, muted)
    .replaceAll(/\\\n/g, " ");
  for (let inner = SUBSTITUTION.exec(rest); inner; inner = SUBSTITUTION.exec(rest)) {
    parts.push(inner[1] ?? "");
    rest = rest.replace(SUBSTITUTION, "RESULT");
  }
  return [rest, ...parts]
    .flatMap((part) => part.split(/\n|;|&&|\|\|?/))
    .map((command) => command.trim().replace(KEYWORDS, "").replace(ASSIGNMENTS, "").split(/\s+/)[0] ?? "")
    .filter((program) => program !== "");
};
