import type { DeskConfig } from "./config.ts";
import { identityProvider } from "./identity-provider.ts";
import { beginSignIn, type PendingSignIn, takePendingSignIn } from "./pending-sign-in.ts";
import { type Person, personOf } from "./person.ts";
import { challengeOf } from "./pkce.ts";
import { tokenKeeper } from "./token-keeper.ts";

/** `away`: signed in before on this device, without a token at this moment (no network, or the session has run out). */
export type SessionState =
  | { readonly kind: "signed-in"; readonly person: Person }
  | { readonly kind: "away"; readonly person: Person }
  | { readonly kind: "signed-out"; readonly failed?: boolean };

/** Remembers who is signed in on this device, with what they captured. */
export interface SignInMemory {
  /** Who was signed in when the desk was last open, unless too long ago. */
  last(): Promise<Person | undefined>;
  /** The identity provider has said at this moment that this person is signed in. */
  confirmed(person: Person): Promise<void>;
  /** Forgets the person and destroys what they captured and did not send. */
  forget(person: Person): Promise<void>;
}

export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** For the API client. Undefined: nobody is signed in. */
  accessToken(isRefused: boolean): Promise<string | undefined>;
  /** Leaves the page for the identity provider; whoever is known there comes straight back. */
  signIn(returnTo: string): Promise<void>;
  signOut(): Promise<void>;
}

/** Without tokens yet; `start` finds out who is there. */
export const createSession = (config: DeskConfig, base: string, memory: SignInMemory) => {
  const provider = identityProvider(config);
  const redirectUri = `${location.origin}${base}`;
  const listeners = new Set<() => void>();
  let state: SessionState = { kind: "signed-out" };

  const become = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const keeper = tokenKeeper(provider, {
    taken: async (accessToken) => {
      const person = personOf(accessToken);
      await memory.confirmed(person);
      become({ kind: "signed-in", person });
    },
    lost: () => {
      if (state.kind === "signed-in") become({ kind: "away", person: state.person });
    },
  });
  const leave = async (returnTo: string, isSilent: boolean): Promise<void> => {
    const { state: sent, verifier } = beginSignIn(returnTo);
    const challenge = await challengeOf(verifier);
    location.assign(provider.signInUrl({ redirectUri, state: sent, challenge, isSilent }));
  };

  const session: Session = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accessToken: keeper.accessToken,
    signIn: (returnTo) => leave(returnTo, false),
    async signOut() {
      const refreshToken = keeper.drop();
      if (state.kind !== "signed-out") await memory.forget(state.person);
      // Without a network the provider's session runs out by itself; the device has forgotten the person all the same.
      if (refreshToken !== undefined) await provider.end(refreshToken).catch(() => undefined);
      become({ kind: "signed-out" });
    },
  };

  /** Takes the tokens for the code that the identity provider sent somebody back with. Gives whether there are any. */
  const takeCode = async (query: URLSearchParams, pending: PendingSignIn): Promise<boolean> => {
    const code = query.get("code");
    if (code === null || pending.state !== query.get("state")) return false;
    const given = await provider.exchange(code, pending.verifier, redirectUri).catch(() => undefined);
    if (given) await keeper.take(given);
    return given !== undefined;
  };

  /** Finds out who is there. `leaving`: the page is about to be left, to fetch tokens without a question. */
  const start = async (query: URLSearchParams): Promise<"leaving" | { readonly goOn: string | undefined }> => {
    const isBack = query.has("state");
    const pending = isBack ? takePendingSignIn() : undefined;
    const goOn = pending?.returnTo;
    if (pending && (await takeCode(query, pending))) return { goOn };
    const last = await memory.last();
    if (last) become({ kind: "away", person: last });
    else if (isBack) become({ kind: "signed-out", failed: true });
    // After a reload the tokens are gone, and the identity provider still knows the browser; asked once, and never into the void.
    if (!last || isBack || !navigator.onLine || !(await provider.isReachable())) return { goOn };
    await leave(location.pathname, true);
    return "leaving";
  };
  return { session, start };
};
