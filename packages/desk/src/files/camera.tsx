import { useEffect, useRef, useState } from "react";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

const QUALITY = 0.9;

const picture = (video: HTMLVideoElement): Promise<Blob | null> => {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d")?.drawImage(video, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
};

/** The device's camera, as long as it is shown. */
export const Camera = ({ onTaken }: { readonly onTaken: (file: File) => void }) => {
  const { files } = useTexts();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<"starting" | "ready" | "failed">("starting");
  useEffect(() => {
    let stream: MediaStream | undefined;
    let isGone = false;
    const stop = (): void => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const begin = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
      if (isGone || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      setState("ready");
    };
    begin().catch(() => setState("failed"));
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  const take = async (): Promise<void> => {
    const blob = video.current && (await picture(video.current));
    if (blob) onTaken(new File([blob], "photo.jpg", { type: "image/jpeg" }));
  };
  if (state === "failed") return <Notice kind="bad">{files.cameraFailed}</Notice>;
  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={files.camera} />
      <Button kind="primary" isDisabled={state !== "ready"} onPress={() => void take()}>
        {files.takePicture}
      </Button>
    </div>
  );
};
