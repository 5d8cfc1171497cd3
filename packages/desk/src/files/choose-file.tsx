import { lazy, Suspense, useId, useRef, useState } from "react";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import type { FilePurpose } from "../offline/entry.ts";
import { Button } from "../ui/button.tsx";
import { fileFault, limits } from "./file-limits.ts";

const Camera = lazy(async () => ({ default: (await import("./camera.tsx")).Camera }));
const SignaturePad = lazy(async () => ({ default: (await import("./signature-pad.tsx")).SignaturePad }));

/** Phones have an app of their own for pictures, which the page's file field opens; elsewhere the page shows the camera itself. */
const isPhone = (): boolean => matchMedia("(pointer: coarse)").matches;

const hasCamera = (): boolean => "mediaDevices" in navigator;

/** The ways to a file: from the device, by the camera, or drawn. Gives only files that can be taken. */
export const ChooseFile = ({
  purpose,
  onChosen,
}: {
  readonly purpose: FilePurpose;
  readonly onChosen: (file: File) => void;
}) => {
  const { files, common } = useTexts();
  const { size } = useFormats();
  const id = useId();
  const camera = useRef<HTMLInputElement>(null);
  const [way, setWay] = useState<"file" | "camera" | "draw">(purpose === "signatures" ? "draw" : "file");
  const [fault, setFault] = useState<string>();
  const take = (file: File | undefined): void => {
    if (!file) return;
    const found = fileFault(purpose, file);
    setFault(found === "tooLarge" ? files.tooLarge(size(file.size)) : found && files[found]);
    if (!found) onChosen(file);
  };
  const openCamera = (): void => (isPhone() ? camera.current?.click() : setWay("camera"));
  const accept = limits[purpose].types.join(",");
  return (
    <div className="choose">
      <div className="field">
        <label htmlFor={id}>{files.choose}</label>
        <input
          id={id}
          type="file"
          accept={accept}
          aria-describedby={`${id}-limits`}
          onChange={(event) => take(event.target.files?.[0])}
        />
        <small id={`${id}-limits`}>{files.limits[purpose]}</small>
      </div>
      <input
        ref={camera}
        hidden
        type="file"
        accept="image/jpeg"
        capture="environment"
        onChange={(event) => take(event.target.files?.[0])}
      />
      {fault !== undefined && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="actions">
        {purpose !== "signatures" && way === "file" && hasCamera() && (
          <Button onPress={openCamera}>{files.camera}</Button>
        )}
        {way === "camera" && <Button onPress={() => setWay("file")}>{common.cancel}</Button>}
      </div>
      <Suspense fallback={<p role="status">{common.loading}</p>}>
        {way === "camera" && <Camera onTaken={take} />}
        {way === "draw" && <SignaturePad onUse={take} />}
      </Suspense>
    </div>
  );
};
