import type { Catalogue } from "../i18n/catalogue.ts";
import type { Person, Role } from "../session/person.ts";

/** A place of the main menu. */
interface Place {
  readonly path: string;
  readonly name: keyof Catalogue["nav"];
  /** Who gets to see it. */
  readonly roles: readonly Role[];
}

/** The main menu; whoever has several roles sees the places of all of them. The first one is where they start. */
const places: readonly Place[] = [
  { path: "/register", name: "register", roles: ["agent", "admin"] },
  { path: "/queue", name: "queue", roles: ["verifier", "admin"] },
  { path: "/customers", name: "customers", roles: ["agent", "verifier", "admin"] },
  { path: "/outbox", name: "outbox", roles: ["agent", "admin"] },
];

export const placesOf = ({ roles }: Person): readonly Place[] =>
  places.filter((place) => place.roles.some((role) => roles.includes(role)));
