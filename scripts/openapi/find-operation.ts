import type { OpenApiDocument, Operation } from "@onboarding/openapi";

/** The operation that a request is for, and the path under which the document has it. */
interface FoundOperation {
  readonly path: string;
  readonly operation: Operation;
}

export type FindOperation = (method: string, path: string) => FoundOperation | undefined;

const escaped = (text: string): string => text.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&");

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** Finds operations as API Gateway finds routes: by the decoded path, literal parts before variable ones. */
export const operationFinder = ({ paths }: OpenApiDocument): FindOperation => {
  const compiled = Object.entries(paths)
    .toSorted(([left], [right]) => left.split("{").length - right.split("{").length)
    .map(([path, item]) => {
      const source = escaped(path).replaceAll(/\{\w+\}/g, "[^/]+");
      return { path, item, pattern: new RegExp(`^${source}$`, "su") };
    });
  return (method, target) => {
    const sent = decoded(target.split("?")[0] ?? "");
    if (sent === undefined) return undefined;
    const found = compiled.find(({ item, pattern }) => method.toLowerCase() in item && pattern.test(sent));
    const operation = found?.item[method.toLowerCase()];
    return found && operation && { path: found.path, operation };
  };
};
