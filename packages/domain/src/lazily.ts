import * as z from "zod";

type Made<Makers extends Readonly<Record<string, () => unknown>>> = {
  readonly [Name in keyof Makers]: ReturnType<Makers[Name]>;
};

/**
 * An object whose members are made when they are first asked for. A schema takes some 30 µs to build at cold start; of a large
 * table of them a function needs a few.
 */
export const lazily = <const Makers extends Readonly<Record<string, () => unknown>>>(makers: Makers): Made<Makers> => {
  const members = Object.entries(makers).map(([name, make]) => {
    let made: { readonly value: unknown } | undefined;
    const get = (): unknown => {
      made ??= { value: make() };
      return made.value;
    };
    return [name, { enumerable: true, get }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(members)) as Made<Makers>;
};

/**
 * A schema that is built when it is first asked for, and once. The records of a case are of nine kinds, of which a function meets
 * two or three.
 */
export const lazySchema = <Schema extends z.ZodType>(build: () => Schema): z.ZodLazy<Schema> => {
  let built: Schema | undefined;
  return z.lazy(() => {
    built ??= build();
    return built;
  });
};

/** A schema as it is when it has been built: what it is made of can be looked at. */
export const builtSchema = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodLazy ? builtSchema(schema.unwrap() as z.ZodType) : schema;

/**
 * Parses what is parsed once in a process, as its environment. zod compiles a parser of an object when it meets the first one,
 * which pays with the second.
 */
export const parsedOnce = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> =>
  schema.parse(value, { jitless: true });
