import {
  AlreadyReplied,
  type AuditTrail,
  CaseChanged,
  type CaseStore,
  type Change,
  type Claim,
  type CustomerDirectory,
  type CustomerFilter,
  type Lookup,
  type QueuePlace,
  type RecordReader,
  RecordWasRemoved,
  type RecordWrite,
  type Requirement,
  type StoredReply,
  takenCode,
  type VerificationQueue,
} from "@onboarding/application";
import {
  type Case,
  type CaseRecord,
  type CustomerId,
  DomainError,
  type Entry,
  type EntryId,
  type Identification,
  type Instant,
  normalisedNumber,
  onlineAccessRefusal,
  type RecordKind,
  type RecordOf,
  recordId,
  recordPointer,
  recordsFrom,
  returnsUnderSameId,
  type Waiting,
} from "@onboarding/domain";

type Kept = Pick<Case, "history" | "activeOn">;

interface StoredCase extends Kept {
  readonly fileCount: number;
  readonly revision: EntryId;
  readonly records: ReadonlyMap<string, { readonly record: CaseRecord; readonly waiting: Waiting | undefined }>;
  readonly lookups: ReadonlyMap<Lookup["by"], string | undefined>;
  /** Last versions of removed records that may come back. */
  readonly removed: ReadonlyMap<string, number>;
}

export interface InMemoryCases extends CaseStore, RecordReader {
  readonly directory: CustomerDirectory;
  readonly queue: VerificationQueue;
  readonly trail: AuditTrail;
  /** Every committed entry, in order. */
  readonly entries: readonly Entry[];
  /** Under which keys answers are kept, in order. */
  readonly keptKeys: readonly string[];
}

const documentText = (one: Identification): string =>
  `${one.identificationCountry} ${one.identificationType} ${normalisedNumber(one.identificationNumber)}`;

const claimText = (claim: Claim): string => {
  switch (claim.kind) {
    case "customerNumber":
      return `number ${claim.customerNo}`;
    case "accountNumber":
      return `account ${claim.accountNo}`;
    case "identification":
      return documentText(claim.identification);
    case "login":
      return `login ${claim.by === "phone" ? "phone" : "name"} ${claim.value}`;
    case "relative":
      return `${claim.of} ${typeof claim.relative === "string" ? claim.relative : documentText(claim.relative)}`;
  }
};

const lookupText = ({ value }: Lookup | CustomerFilter): string | undefined =>
  typeof value === "object" ? documentText(value) : value;

const written = (stored: StoredCase | undefined, { writes }: Change): StoredCase["records"] => {
  const records = new Map(stored?.records);
  for (const write of writes) {
    const pointer = recordPointer(write.record);
    if (write.op === "delete") records.delete(pointer);
    else records.set(pointer, structuredClone({ record: write.record, waiting: write.waiting }));
  }
  return records;
};

const removedVersions = (stored: StoredCase | undefined, { writes }: Change): StoredCase["removed"] => {
  const removed = new Map(stored?.removed);
  for (const { op, record } of writes) {
    const isLeft = op === "delete" && returnsUnderSameId(record.kind);
    if (isLeft) removed.set(recordPointer(record), record.record.version);
    else removed.delete(recordPointer(record));
  }
  return removed;
};

const fileCountOf = (stored: StoredCase | undefined, { fileCounter }: Change): number =>
  (stored?.fileCount ?? 0) + (fileCounter?.by ?? 0);

/** What a case keeps beside its records; undefined values are left out. */
const keptOf = (stored: Kept | undefined, change: Kept): Kept => {
  const { history = stored?.history, activeOn = stored?.activeOn } = change;
  return { ...(history && { history }), ...(activeOn && { activeOn }) };
};

const checkInsert = (write: RecordWrite, stored: StoredCase | undefined): void => {
  if (write.op !== "insert") return;
  const pointer = recordPointer(write.record);
  if (stored?.records.has(pointer)) throw new DomainError(write.exists);
  const version = stored?.removed.get(pointer);
  if (version !== undefined && version !== write.follows) throw new RecordWasRemoved(version);
};

/** Keeps the same promises as the stores of packages/dynamodb; test/contract runs one suite on both. */
export const inMemoryCases = (): InMemoryCases => {
  const cases = new Map<CustomerId, StoredCase>();
  const claims = new Map<string, CustomerId>();
  const rejectedFiles = new Set<string>();
  const replies = new Map<string, StoredReply>();
  const entries: Entry[] = [];

  const customerOf = (id: CustomerId) => recordOf(id, "customer");

  const checkUnread = (change: Change, stored: StoredCase | undefined): void => {
    if (!stored) throw new DomainError("customer-not-found");
    if (customerOf(change.customerId)?.status === "CLOSED") throw new DomainError("customer-closed");
    const customer = customerOf(change.customerId);
    const refusal = change.admission && customer && onlineAccessRefusal(customer);
    if (refusal) throw new DomainError(refusal);
    const { fileCounter } = change;
    if (fileCounter?.by === 1 && stored.fileCount >= fileCounter.limit) throw new DomainError("file-limit-reached");
    if (stored.revision >= (change.entries.at(-1)?.entryId ?? "")) throw new CaseChanged(stored.revision);
  };

  const checkBase = (change: Change, stored: StoredCase | undefined): void => {
    const { base } = change;
    if (base.is === "new" && stored) throw new CaseChanged();
    if (base.is === "read" && stored?.revision !== base.revision) throw new CaseChanged();
    if (change.idleBefore && !(stored?.activeOn && stored.activeOn < change.idleBefore)) throw new CaseChanged();
    if (base.is === "unread") checkUnread(change, stored);
  };

  const recordOf = <K extends RecordKind>(id: CustomerId, kind: K): RecordOf<K> | undefined => {
    const record = cases.get(id)?.records.get(`/${kind}`)?.record;
    return record?.record as RecordOf<K> | undefined;
  };

  const holds = (requirement: Requirement): boolean => {
    if (requirement.kind === "notRejectedFile") return !rejectedFiles.has(requirement.sha256);
    const { customerId } = requirement;
    switch (requirement.kind) {
      case "customerExists":
        return customerOf(customerId) !== undefined;
      case "eligibleIntroducer":
        return customerOf(customerId)?.status === "ACTIVE" && customerOf(customerId)?.kycStatus === "VERIFIED";
      case "notIntroducedBy":
        return recordOf(customerId, "introducer")?.introducerId !== requirement.introducerId;
      case "openAccount": {
        const account = recordOf(customerId, "depositAccount");
        return account?.accountNo === requirement.accountNo && account.status === "OPEN";
      }
    }
  };

  const checkRequirement = (requirement: Requirement): void => {
    if (holds(requirement)) return;
    if (requirement.kind === "customerExists") throw new DomainError(requirement.otherwise);
    if (requirement.kind === "notRejectedFile") throw new DomainError("rejected-file-resubmitted");
    const isAccount = requirement.kind === "openAccount";
    throw new DomainError(isAccount ? "introducer-account-invalid" : "introducer-not-eligible");
  };

  const replyAt = (key: string, now: Instant): StoredReply | undefined => {
    const kept = replies.get(key);
    return kept && kept.expiresAt >= Math.floor(Date.parse(now) / 1000) ? structuredClone(kept) : undefined;
  };

  const check = (change: Change): StoredCase | undefined => {
    const stored = cases.get(change.customerId);
    const replied = change.reply && replyAt(change.reply.key, change.entries.at(-1)?.occurredAt ?? "");
    if (replied) throw new AlreadyReplied(replied);
    checkBase(change, stored);
    const taken = change.taken?.find((claim) => claims.has(claimText(claim)));
    if (taken) throw new DomainError(takenCode(taken, claims.get(claimText(taken)) === change.customerId));
    for (const requirement of change.requirements ?? []) checkRequirement(requirement);
    for (const write of change.writes) checkInsert(write, stored);
    return stored;
  };

  const apply = (change: Change, stored: StoredCase | undefined): void => {
    for (const claim of change.released ?? []) claims.delete(claimText(claim));
    for (const claim of change.taken ?? []) claims.set(claimText(claim), change.customerId);
    if (change.rejectedFile) rejectedFiles.add(change.rejectedFile);
    if (change.reply) replies.set(change.reply.key, structuredClone(change.reply));
    const records = written(stored, change);
    const removed = removedVersions(stored, change);
    const lookups = new Map(stored?.lookups);
    for (const lookup of change.lookups ?? []) lookups.set(lookup.by, lookupText(lookup));
    const revision = change.entries.at(-1)?.entryId;
    if (!revision) throw new TypeError("a change without an audit entry");
    const kept = { fileCount: fileCountOf(stored, change), ...keptOf(stored, change) };
    cases.set(change.customerId, { revision, records, lookups, removed, ...kept });
    entries.push(...change.entries);
  };

  const matches = (filter: CustomerFilter) => (id: CustomerId, stored: StoredCase) =>
    filter.by === "status" || filter.by === "kycStatus" || filter.by === "customerNo"
      ? customerOf(id)?.[filter.by] === filter.value
      : stored.lookups.get(filter.by) === lookupText(filter);

  const directory: CustomerDirectory = {
    async list(filter, { limit, after }) {
      const found = [...cases]
        .filter(([id, stored]) => matches(filter)(id, stored) && (after === undefined || id < after))
        .map(([id]) => id)
        .toSorted()
        .toReversed();
      const customers = found.slice(0, limit).flatMap((id) => customerOf(id) ?? []);
      return { customers: structuredClone(customers), hasMore: found.length > limit };
    },
  };

  const place = ({ since, customerId, pointer }: QueuePlace) => `${since} ${customerId} ${pointer}`;
  const queue: VerificationQueue = {
    async list(kind, { limit, after }) {
      const all = [...cases].flatMap(([customerId, { records }]) =>
        [...records].flatMap(([pointer, { record, waiting }]) =>
          waiting?.kind === kind ? [{ ...waiting, customerId, record, pointer }] : [],
        ),
      );
      const left = all
        .filter((one) => after === undefined || place(one) > place(after))
        .toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
      const page = left.slice(0, limit);
      const last = page.at(-1);
      return { waiting: structuredClone(page), next: left.length > limit && last ? last : undefined };
    },
  };

  return {
    entries,
    get keptKeys() {
      return [...replies.keys()];
    },
    directory,
    queue,
    trail: {
      async list(customerId, { limit, before }) {
        const own = entries
          .filter((entry) => entry.customerId === customerId && (before === undefined || entry.entryId < before))
          .toReversed();
        return { entries: own.slice(0, limit), hasMore: own.length > limit };
      },
    },
    async load(id) {
      const stored = cases.get(id);
      if (!stored) return undefined;
      const list = [...stored.records.values()].map(({ record }) => record);
      return structuredClone({ revision: stored.revision, ...keptOf(stored, {}), ...recordsFrom(list) });
    },
    commit: async (change) => apply(change, check(change)),
    findReply: async (key, now) => replyAt(key, now.toISOString()),
    find: async (customerId, kind, id) => {
      const found = [...(cases.get(customerId)?.records.values() ?? [])].find(
        ({ record }) => record.kind === kind && recordId(record) === id,
      );
      // biome-ignore lint/suspicious/noExplicitAny: the kind was compared
      return structuredClone(found?.record.record) as any;
    },
  };
};
