import type { Invariant, StoredCase } from "./state.ts";

const kept = ["AVAILABLE", "ARCHIVED"];

const places = ({ customerId, files }: StoredCase) =>
  files.map((file) => ({
    file,
    incoming: `incoming/${customerId}/${file.purpose}/${file.fileId}`,
    kept: `files/${customerId}/${file.purpose}/${file.fileId}`,
  }));

/** Objects are where their records say, and nowhere else; no upload waits for its inspection. */
export const objectsFollowRecords: Invariant = ({ cases, world }) => {
  const keys = new Set(world.s3.keys());
  const known = new Set<string>();
  const present = cases.filter(({ customer }) => !customer.erased);
  const broken = present.flatMap((one) =>
    places(one).flatMap(({ file, incoming, kept: at }) => {
      const isKept = kept.includes(file.status);
      if (isKept) known.add(at);
      return [
        ...(keys.has(incoming) ? [`${incoming} was never inspected (${file.status})`] : []),
        ...(isKept && !keys.has(at) ? [`${file.fileId} is ${file.status}, and its object is gone`] : []),
        ...(isKept && file.storageKey !== at ? [`${file.fileId} is said to be at ${file.storageKey}`] : []),
      ];
    }),
  );
  return [...broken, ...[...keys].filter((key) => !known.has(key)).map((key) => `${key} is nobody's object`)];
};

/** The newest available photo and signature are the current ones, and the number of files is counted right. */
export const filesAreInOrder: Invariant = ({ cases }) =>
  cases.flatMap(({ customerId, head, files }) => {
    const newest = ["PHOTO", "SIGNATURE"].map((purpose) =>
      files
        .filter((file) => file.purpose === purpose && file.status === "AVAILABLE")
        .toSorted((a, b) => (a.fileId < b.fileId ? 1 : -1))
        .at(0),
    );
    const wrong = files.filter((file) => file.isCurrent !== newest.includes(file));
    return [
      ...wrong.map(({ fileId, isCurrent }) => `${fileId} is ${isCurrent ? "" : "not "}current`),
      ...(Number(head["fileCount"] ?? 0) === files.length
        ? []
        : [`${customerId} has ${files.length} files, and not as many are counted`]),
    ];
  });
