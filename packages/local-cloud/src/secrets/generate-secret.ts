import { randomInt } from "node:crypto";
import type { Secret } from "../deployment.ts";

const CLASSES = ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789"];
const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/** GenerateSecretString of CloudFormation: a random password, alone or put into the JSON template under the key. */
export const generateSecret = ({
  template,
  key,
  length,
  excludePunctuation,
}: NonNullable<Secret["generate"]>): string => {
  const password = randomPassword(length, excludePunctuation ? CLASSES : [...CLASSES, PUNCTUATION]);
  if (template === undefined || key === undefined) return password;
  return JSON.stringify({ ...(JSON.parse(template) as object), [key]: password });
};

/** At least one character of each class, as GetRandomPassword does by default. */
const randomPassword = (length: number, classes: readonly string[]): string => {
  const alphabet = classes.join("");
  for (;;) {
    const password = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
    const isComplete = classes.every((characters) => [...characters].some((character) => password.includes(character)));
    if (isComplete || length < classes.length) return password;
  }
};
