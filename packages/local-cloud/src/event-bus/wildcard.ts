import { InvalidPattern } from "./invalid-pattern.ts";

/** `*` stands for any text, `\*` for an asterisk and `\\` for a backslash; two asterisks in a row are refused. */
export const compileWildcard = (wildcard: string, where: string): ((value: string) => boolean) => {
  const [first = "", ...rest] = literals(wildcard, where);
  const last = rest.pop();
  if (last === undefined) return (value) => value === first;
  return (value) => {
    if (!value.startsWith(first) || value.length < first.length + last.length || !value.endsWith(last)) return false;
    // Between the ends each literal is taken at its first place: linear, where a regular expression could explode.
    const end = value.length - last.length;
    let at = first.length;
    for (const literal of rest) {
      const found = value.indexOf(literal, at);
      if (found < 0 || found + literal.length > end) return false;
      at = found + literal.length;
    }
    return true;
  };
};

/** The texts between the asterisks. */
const literals = (wildcard: string, where: string): string[] => {
  const tokens = wildcard.match(/\\[\s\S]?|\*|[^\\*]+/g) ?? [];
  const found = [""];
  for (const [index, token] of tokens.entries()) {
    if (token === "*") {
      if (tokens[index - 1] === "*") throw new InvalidPattern(`${where}: two asterisks in a row`);
      found.push("");
    } else if (token.startsWith("\\") && token !== "\\*" && token !== "\\\\") {
      throw new InvalidPattern(`${where}: only \\* and \\\\ may be escaped`);
    } else {
      found.push((found.pop() ?? "") + (token.startsWith("\\") ? token.slice(1) : token));
    }
  }
  return found;
};
