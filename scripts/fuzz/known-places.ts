import type { Random } from "./random.ts";

/** What earlier answers told: where records are, and at which version. */
export interface KnownPlaces {
  /** How many customers there are. */
  customers(): number;
  /** The beginning of a path that is known to be there, as much of the template as there is. */
  fill(template: string, random: Random): readonly string[];
  /** The ETag that the record has which a request changes. */
  etagOf(path: string): string | undefined;
  learn(path: string, headers: Headers): void;
}

const MOST = 400;

const matches = (place: readonly string[], template: readonly string[]): boolean =>
  place.length <= template.length &&
  place.every((part, position) => template[position] === part || template[position]?.startsWith("{"));

const isCustomer = (place: string): boolean => /^\/v1\/customers\/[^/]+$/.test(place);

/** Remembers which records there are, by their paths, and at which versions. */
export const knownPlaces = (): KnownPlaces => {
  const places: string[] = [];
  const etags = new Map<string, string>();
  return {
    customers: () => places.filter(isCustomer).length,
    fill(template, random) {
      const parts = template.split("/");
      const fitting = places.map((place) => place.split("/")).filter((place) => matches(place, parts));
      const longest = Math.max(0, ...fitting.map(({ length }) => length));
      const best = fitting.filter(({ length }) => length === longest);
      return best.length === 0 ? [] : random.pick(best);
    },
    etagOf: (path) => etags.get(path) ?? etags.get(path.slice(0, path.lastIndexOf("/"))),
    learn(path, headers) {
      const [location, etag] = [headers.get("location"), headers.get("etag")];
      const place = location ?? path;
      if (etag !== null) etags.set(place, etag);
      if (location === null || places.includes(location)) return;
      places.push(location);
      // The first customers stay, so that there is always one with a history.
      if (places.length > MOST) places.splice(20 + Math.floor(places.length / 2), 1);
    },
  };
};
