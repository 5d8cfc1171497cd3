/** CloudFront's path patterns: `*` stands for any characters, `?` for one. */
export const pathToRegExp = (pattern: string): RegExp => {
  const path = pattern.startsWith("/") || pattern === "*" ? pattern : `/${pattern}`;
  const escaped = path.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`);
};
