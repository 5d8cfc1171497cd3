import { type UploadKind, uploadFile } from "@onboarding/client";
import type { Scene } from "../scene.ts";
import { NEW, type Step } from "../step.ts";

/** A picture of 3 by 2 pixels. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAFUlEQVR4nGM8ISfHwMDAwMDAxAADABMuAQhqwGVhAAAAAElFTkSuQmCC";

/** A document of one empty page. */
const PDF =
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

const picture = () => new Blob([Buffer.from(PNG, "base64")], { type: "image/png" });
const paper = () => new Blob([PDF], { type: "application/pdf" });

/** As an app would: says what is coming, sends the bytes to S3, waits for the verdict of the inspection. */
const upload = (what: UploadKind, fileName: string, file: Blob) => async (scene: Scene) => {
  const record = await uploadFile(scene.agent, what, { customerId: scene.idOf("amina"), file, fileName });
  const { fileId, status, size } = record;
  return { fileId, status, size };
};

const byAgent = { who: "agent", about: "amina", status: 201, leaves: NEW } as const;

/** Files go to S3 by a link and never through the API. */
export const uploads: readonly Step[] = [
  {
    ...byAgent,
    title: "Her photo is uploaded, and looked at",
    act: upload({ kind: "photos" }, "amina.png", picture()),
    events: ["photo.requested", "photo.available"],
  },
  {
    ...byAgent,
    title: "So is her signature",
    act: upload({ kind: "signatures" }, "signature.png", picture()),
    events: ["signature.requested", "signature.available"],
  },
  {
    ...byAgent,
    title: "And her identity card",
    act: upload({ kind: "documents", shows: "IDENTITY_FRONT" }, "nid.pdf", paper()),
    events: ["document.requested", "document.available"],
  },
];
