import type { Person } from "./person.ts";
import type { SignInMemory } from "./session.ts";

/** Until there is anything to keep: knows who is signed in as long as the page is open. */
export const signInMemory = (): SignInMemory => {
  let person: Person | undefined;
  return {
    last: async () => person,
    confirmed: async (who) => {
      person = who;
    },
    forget: async () => {
      person = undefined;
    },
  };
};
