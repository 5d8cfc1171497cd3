import { useEffect, useState } from "react";
import { useFormats, useTexts } from "../i18n/i18n.tsx";

/** What a chosen file looks like, before it is sent. */
export const FilePreview = ({ file }: { readonly file: File }) => {
  const { files } = useTexts();
  const { size } = useFormats();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <figure className="preview">
      {file.type.startsWith("image/") ? (
        url !== undefined && <img src={url} alt={files.preview} />
      ) : (
        <p>{files.noPreview(file.name)}</p>
      )}
      <figcaption className="soft">
        {file.name} · {size(file.size)}
      </figcaption>
    </figure>
  );
};
