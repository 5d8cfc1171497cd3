import { type IdentityProvider, SignInNeeded, type Tokens } from "./identity-provider.ts";

/** Tokens are renewed when they have less than this left. */
const EARLY_MS = 20_000;

export interface TokenListener {
  /** There is a new access token. */
  readonly taken: (accessToken: string) => Promise<void>;
  /** The identity provider gives no more of them. */
  readonly lost: () => void;
}

/** Holds the tokens, in memory alone, and renews them. */
export const tokenKeeper = (provider: Pick<IdentityProvider, "renew">, { taken, lost }: TokenListener) => {
  let tokens: Tokens | undefined;
  let renewal: Promise<void> | undefined;
  const take = async (next: Tokens): Promise<void> => {
    tokens = next;
    await taken(next.accessToken);
  };
  const renew = async (refreshToken: string): Promise<void> => {
    try {
      await take(await provider.renew(refreshToken));
    } catch (error) {
      if (!(error instanceof SignInNeeded)) throw error;
      tokens = undefined;
      lost();
    }
  };
  return {
    take,
    /** Forgets them, and gives the refresh token that there was. */
    drop: (): string | undefined => {
      const refreshToken = tokens?.refreshToken;
      tokens = undefined;
      return refreshToken;
    },
    /** `isRefused`: the last one was not taken. Rejects when the identity provider cannot be reached. */
    async accessToken(isRefused: boolean): Promise<string | undefined> {
      if (tokens && (isRefused || tokens.expiresAt - Date.now() < EARLY_MS)) {
        // Several requests at once share one renewal: a refresh token is good for one use.
        renewal ??= renew(tokens.refreshToken).finally(() => {
          renewal = undefined;
        });
        await renewal;
      }
      return tokens?.accessToken;
    },
  };
};
