import type { components, FileRecord } from "@onboarding/client";
import { useState } from "react";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import type { Failure } from "../forms/faults.ts";
import { problemWords } from "../forms/problem-words.ts";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import type { FilePurpose } from "../offline/entry.ts";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

const tones: Readonly<Record<components["schemas"]["FileStatus"], Tone>> = {
  PENDING_UPLOAD: "waiting",
  AVAILABLE: "good",
  REJECTED: "bad",
  EXPIRED: "bad",
  ARCHIVED: "quiet",
};

interface Props {
  readonly customerId: string;
  readonly purpose: FilePurpose;
  readonly file: FileRecord;
}

/** Shows the file itself on demand: each link is noted in the audit trail. */
const Content = ({ customerId, purpose, file, label }: Props & { readonly label: string }) => {
  const texts = useTexts();
  const { client } = useServices();
  const [link, setLink] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const show = async (): Promise<void> => {
    const params = { path: { customerId, fileId: file.fileId } };
    const path = `/v1/customers/{customerId}/${purpose}/{fileId}/link` as const;
    const answer = await asked<{ url: string }>(client.GET(path, { params }));
    setLink(answer.data?.url);
    setFailure(answer.failure);
  };
  if (link === undefined) {
    return (
      <>
        {failure && <Notice kind="bad">{problemWords(failure, texts)}</Notice>}
        <Button onPress={() => void show()} label={`${texts.files.show}: ${label}`}>
          {texts.files.show}
        </Button>
      </>
    );
  }
  return (
    <>
      {file.contentType.startsWith("image/") && <img className="evidence" src={link} alt={file.altText ?? label} />}
      <div className="actions">
        <a href={link} download={file.fileName}>
          {texts.files.download}
        </a>
        <Button onPress={() => setLink(undefined)}>{texts.files.hide}</Button>
      </div>
    </>
  );
};

/** A file that the API knows: how it stands, why it was not accepted, and what is in it. */
export const StoredFile = (props: Props) => {
  const { file, purpose } = props;
  const { files, values } = useTexts();
  const { size, dateTime } = useFormats();
  const label = "kind" in file ? values.documentKind[file.kind] : file.fileName;
  const isReadable = file.status === "AVAILABLE" || file.status === "ARCHIVED";
  return (
    <li className="card">
      <div className="card-head">
        <h3>{label}</h3>
        <span>
          {"isCurrent" in file && file.isCurrent && <Badge tone="quiet">{files.current}</Badge>}{" "}
          <Badge tone={tones[file.status]}>{files.fileStatus[file.status]}</Badge>
        </span>
      </div>
      <p className="soft">
        {purpose === "documents" && `${file.fileName} · `}
        {size(file.size)} · {dateTime(file.createdAt)}
      </p>
      {file.rejectReason !== undefined && <p className="fault">{files.fault[file.rejectReason]}</p>}
      {isReadable && <Content {...props} label={label} />}
    </li>
  );
};
