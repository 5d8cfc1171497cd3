import type { ActorId, Case, CaseRecords, CustomerId, Instant } from "@onboarding/domain";
import { type ChangeCaseDeps, changeCase, type Decision } from "./change-case.ts";
import type { Actor } from "./ports.ts";

/** What is asked, and of which customer. */
export type OfCustomer<T> = T & { readonly customerId: CustomerId };

interface Outline<Command, Shown> {
  /** What the rules make of the command. */
  readonly decide: (kase: Case, command: Command, actor: ActorId, now: Instant) => Decision;
  /** What of the case the command is about; the reply is made of it as it is afterwards. */
  readonly shown: (records: CaseRecords, command: Command) => Shown;
}

/**
 * A use case that reads a case, decides and writes, as `changeCase` does it.
 *
 * What it makes throws DomainError customer-not-found, case-busy, and whatever `decide` throws; Replayed.
 */
export const changingUseCase =
  <Command extends OfCustomer<unknown>, Shown>({ decide, shown }: Outline<Command, Shown>) =>
  <R>(
    deps: ChangeCaseDeps,
    command: Command,
    by: Actor,
    reply: (shown: Shown) => R | Promise<R>,
    signal: AbortSignal,
  ): Promise<R> =>
    changeCase<R>(
      deps,
      command.customerId,
      by,
      (kase, now) => decide(kase, command, by.actor, now),
      (records) => reply(shown(records, command)),
      signal,
    );
