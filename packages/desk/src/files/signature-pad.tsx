import { type PointerEvent, useEffect, useRef, useState } from "react";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { drawStrokes, extendStroke, isSignature, type Point, type Stroke, startStroke, undoStroke } from "./strokes.ts";

const WIDTH = 900;
const HEIGHT = 360;

const pointOf = (event: PointerEvent<HTMLCanvasElement>): Point => {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
};

/** Where a signature is drawn with a finger, a pen or the mouse. */
export const SignaturePad = ({ onUse }: { readonly onUse: (file: File) => void }) => {
  const { files } = useTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  useEffect(() => {
    if (canvas.current) drawStrokes(canvas.current, strokes);
  }, [strokes]);
  const down = (event: PointerEvent<HTMLCanvasElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    setStrokes((before) => startStroke(before, point));
  };
  const move = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const point = pointOf(event);
    setStrokes((before) => extendStroke(before, point));
  };
  const use = (): void =>
    canvas.current?.toBlob((blob) => {
      if (blob) onUse(new File([blob], "signature.png", { type: "image/png" }));
    }, "image/png");
  return (
    <div className="pad">
      <p className="soft">{files.drawHint}</p>
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={files.drawArea}
        onPointerDown={down}
        onPointerMove={move}
      />
      <div className="actions">
        <Button kind="primary" isDisabled={!isSignature(strokes)} onPress={use}>
          {files.useDrawing}
        </Button>
        <Button isDisabled={strokes.length === 0} onPress={() => setStrokes(undoStroke)}>
          {files.undo}
        </Button>
        <Button isDisabled={strokes.length === 0} onPress={() => setStrokes([])}>
          {files.clear}
        </Button>
      </div>
    </div>
  );
};
