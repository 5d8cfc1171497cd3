import { globSync, readFileSync } from "node:fs";
import { problems, RegisterCustomerRequest } from "@onboarding/contracts";
import { registrationFaults } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { faultWords } from "../../../packages/desk/src/forms/fault-words.ts";
import { fieldFaults } from "../../../packages/desk/src/forms/faults.ts";
import { bn } from "../../../packages/desk/src/i18n/bn/index.ts";
import { en } from "../../../packages/desk/src/i18n/en/index.ts";
import { formatsOf } from "../../../packages/desk/src/i18n/format.ts";

type Tree = { readonly [key: string]: unknown };

/** Every text of a catalogue by its path; a text with places for values is filled with letters. */
const textsOf = (tree: Tree, path = ""): [path: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[`${path}/${key}`, value]];
    if (typeof value === "function") return [[`${path}/${key}`, String(value("x", "y", "z"))]];
    return textsOf(value as Tree, `${path}/${key}`);
  });

describe("the catalogues", () => {
  test("have the same texts", () => {
    const paths = (catalogue: Tree) =>
      textsOf(catalogue)
        .map(([path]) => path)
        .toSorted();
    expect(paths(bn)).toEqual(paths(en));
  });

  test("have every Bangla text in Bangla", () => {
    const foreign = textsOf(bn).filter(([, text]) => !/\p{Script=Bengali}/u.test(text));
    expect(foreign).toEqual([]);
  });

  test("have words for every refusal that can reach a person", () => {
    const technical = ["account-number-already-taken", "content-type-unsupported", "delivery-not-authentic"];
    const never = [...technical, "if-match-required", "malformed-json"];
    const unsaid = Object.keys(problems).filter((code) => !(code in en.problems.byCode) && !never.includes(code));
    expect(unsaid).toEqual([]);
  });

  test("are where all texts are: no page has words of its own", () => {
    const own = globSync("packages/desk/src/**/*.tsx").flatMap((file) => {
      const found = readFileSync(file, "utf8").match(
        />\s*[A-Za-z][A-Za-z ,.]{2,}\s*<\/|(?:aria-label|alt|title)="[^"]+"/g,
      );
      return found ? [[file, found]] : [];
    });
    expect(own).toEqual([]);
  });
});

const today = "2026-11-22";
const faultsOf = (body: object): string[] => {
  const { error, data } = RegisterCustomerRequest.safeParse(body);
  return [...(error?.issues ?? []), ...registrationFaults(data ?? body, today)].map(({ message }) => message);
};

describe("what the API says of a field", () => {
  test.for([
    ["nothing at all", {}],
    ["a person", { type: "INDIVIDUAL", name: "", identificationType: "NID", identificationNumber: "12", phone: "1" }],
    ["an organization", { type: "ORGANIZATION", name: "x".repeat(151), gender: "MALE", identificationType: "NID" }],
    [
      "a slip",
      { type: "PERSON", name: "a\u0007", email: "nobody", dateOfBirth: "yesterday", identificationCountry: "XX" },
    ],
    [
      "a birth to come",
      { type: "INDIVIDUAL", dateOfBirth: "2100-01-01", category: "BANK", identificationNumber: "--" },
    ],
  ] as const)("has words in both languages: %s", ([, body]) => {
    const messages = faultsOf(body);
    expect(messages.length).toBeGreaterThan(1);
    for (const [catalogue, language] of [
      [en, "en"],
      [bn, "bn"],
    ] as const) {
      const words = catalogue.problems.fields;
      const said = messages.map((message) => [message, faultWords(message, words, formatsOf(language))]);
      expect(said.filter(([, text]) => text === words.other)).toEqual([]);
    }
  });

  test("is told with the digits of the language", () => {
    const message = "a NID of BD has 10, 13 or 17 digits";
    expect(faultWords(message, en.problems.fields, formatsOf("en"))).toBe("must have 10 / 13 / 17 digits");
    expect(faultWords(message, bn.problems.fields, formatsOf("bn"))).toContain("১০ / ১৩ / ১৭");
  });

  test("is found by the pointer to the field, the first fault of each", () => {
    const errors = [
      { pointer: "/name", message: "first" },
      { pointer: "/name", message: "second" },
      { pointer: "/a~1b/c", message: "deep" },
    ];
    const problem = { code: "invalid-request", errors };
    expect(fieldFaults({ kind: "refused", problem })).toEqual({ name: "first", "a/b/c": "deep" });
    expect(fieldFaults({ kind: "unreachable" })).toEqual({});
  });
});
