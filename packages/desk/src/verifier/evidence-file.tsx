import { useState } from "react";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useLoad } from "../app/use-load.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { Loading } from "../ui/loading.tsx";
import type { Evidence } from "./evidence.ts";

/** Links live for minutes, so a picture that does not come gets another one. */
const useLink = (customerId: string, { list, fileId }: Evidence) => {
  const { client } = useServices();
  const params = { path: { customerId, fileId } };
  return useLoad(fileId, () => {
    if (list === "photos") return asked(client.GET("/v1/customers/{customerId}/photos/{fileId}/link", { params }));
    return asked(
      list === "signatures"
        ? client.GET("/v1/customers/{customerId}/signatures/{fileId}/link", { params })
        : client.GET("/v1/customers/{customerId}/documents/{fileId}/link", { params }),
    );
  });
};

/** One file of the evidence: a picture is shown, a PDF can be opened. */
export const EvidenceFile = ({ customerId, file }: { readonly customerId: string; readonly file: Evidence }) => {
  const { verifier, values } = useTexts();
  const link = useLink(customerId, file);
  const [isLarge, setLarge] = useState(false);
  const label = file.documentKind === undefined ? verifier.file[file.list] : values.documentKind[file.documentKind];
  return (
    <figure className={`evidence-file${isLarge ? " evidence-large" : ""}`}>
      <figcaption>
        <strong>{label}</strong> <small>{file.fileName}</small>
      </figcaption>
      <Loading of={link}>
        {({ url }) =>
          file.isPicture ? (
            <img src={url} alt={label} onError={() => void link.reload()} />
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {verifier.openFile}
            </a>
          )
        }
      </Loading>
      {file.isPicture && (
        <Button onPress={() => setLarge(!isLarge)}>{isLarge ? verifier.smaller : verifier.larger}</Button>
      )}
    </figure>
  );
};
