import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Described, Descriptions } from "@onboarding/openapi";
import ts from "typescript";

/** The comment before a declaration, on one line; tags such as `@throws` are for programmers. */
const commentOf = (node: ts.Node): string | undefined => {
  const [first] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(first?.comment)?.replaceAll(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
};

/** The comments before the fields of a schema that is written down as an object. */
const fieldsOf = (node: ts.Node): Map<string, string> => {
  const fields = new Map<string, string>();
  const visit = (inner: ts.Node): void => {
    if (ts.isPropertyAssignment(inner) || ts.isShorthandPropertyAssignment(inner)) {
      const comment = commentOf(inner);
      if (comment !== undefined && ts.isIdentifier(inner.name)) fields.set(inner.name.text, comment);
      return;
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return fields;
};

const describedIn = (file: string): [string, Described][] => {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const text = commentOf(statement);
    return statement.declarationList.declarations.flatMap(({ name, initializer }): [string, Described][] =>
      ts.isIdentifier(name) && initializer
        ? [[name.text, { ...(text !== undefined && { text }), fields: fieldsOf(initializer) }]]
        : [],
    );
  });
};

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));

/** What the comments of domain and contracts say of their schemas: the descriptions of the OpenAPI document. */
export const readDescriptions = (): Descriptions =>
  new Map(["packages/domain/src", "packages/contracts/src"].flatMap(sources).flatMap(describedIn));
