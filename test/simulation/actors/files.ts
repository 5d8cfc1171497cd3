import { createHash } from "node:crypto";
import { hugePng, infected, jpeg, pdf, png, polyglot } from "../../support/files/images.ts";
import { type Actor, agents, anyCustomer, ask, change, type Step, someCustomer } from "./people.ts";

interface Content {
  readonly weight: number;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Good ones, which are not alike, and those that an inspection has to refuse. */
const contents = ({ chance }: Actor): readonly Content[] => [
  { weight: 5, contentType: "image/jpeg", bytes: Buffer.concat([jpeg, Buffer.alloc(1 + chance.below(9))]) },
  { weight: 3, contentType: "image/png", bytes: png },
  { weight: 1, contentType: "image/jpeg", bytes: png },
  { weight: 1, contentType: "image/jpeg", bytes: infected },
  { weight: 1, contentType: "image/png", bytes: hugePng },
  { weight: 1, contentType: "image/jpeg", bytes: polyglot },
  { weight: 1, contentType: "application/pdf", bytes: pdf() },
  { weight: 0.5, contentType: "image/jpeg", bytes: Buffer.alloc(0) },
];
const lists = ["photos", "photos", "signatures", "documents"] as const;

const remember = (
  { memory }: Actor,
  upload: { url: string; headers: Record<string, string> } | undefined,
  content: Buffer,
) => {
  if (upload) memory.uploads.push({ url: upload.url, headers: upload.headers, content });
};

const askForUpload: Step = {
  name: "ask for an upload",
  weight: 4,
  isPossible: anyCustomer,
  async run(actor) {
    const { chance } = actor;
    const { contentType, bytes } = chance.weighed(contents(actor));
    const list = chance.pick(lists);
    const body = {
      fileName: "file.jpg",
      contentType,
      size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      ...(list === "documents" && { kind: "IDENTITY_FRONT" }),
    };
    const path = `${someCustomer(actor).path}/${list}`;
    const { status, body: answer } = await ask(actor, chance.pick(agents), { method: "POST", path, body });
    if (status === 201) remember(actor, answer.upload, bytes);
  },
};

/** The right bytes, or others, which S3 refuses; once, or once more with the same link. */
const upload: Step = {
  name: "upload",
  weight: 5,
  isPossible: ({ uploads }) => uploads.length > 0,
  async run({ world, memory, chance }) {
    const asked = chance.pick(memory.uploads);
    world.s3.upload(asked, chance.happens(0.9) ? asked.content : Buffer.from("something else"));
  },
};

const changeFile: Step = {
  name: "renew, read, archive or remove a file",
  weight: 3,
  isPossible: anyCustomer,
  async run(actor) {
    const { chance } = actor;
    const path = `${someCustomer(actor).path}/${chance.pick(lists)}`;
    const who = chance.pick(agents);
    const list = await ask(actor, who, { method: "GET", path });
    const files: readonly { fileId: string }[] = list.body?.items ?? [];
    if (files.length === 0) return;
    const at = `${path}/${chance.pick(files).fileId}`;
    const what = chance.pick(["renew", "link", "archive", "remove"] as const);
    if (what === "archive") await change(actor, who, { method: "POST", path: `${at}/archive` }, at);
    if (what === "remove") await change(actor, who, { method: "DELETE", path: at });
    if (what === "link") await ask(actor, who, { method: "GET", path: `${at}/link` });
    if (what !== "renew") return;
    const { status, body } = await ask(actor, who, { method: "POST", path: `${at}/upload-link` });
    const wanted = contents(actor).find(({ bytes }) => bytes.length === body?.size);
    if (status === 200 && wanted) remember(actor, body.upload, wanted.bytes);
  },
};

export const fileSteps: readonly Step[] = [askForUpload, upload, changeFile];
