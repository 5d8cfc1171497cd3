/** A point on the pad, as shares of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Stroke = readonly Point[];

/** What was drawn so far; the last stroke is the one under the pen. */
export const startStroke = (strokes: readonly Stroke[], point: Point): readonly Stroke[] => [...strokes, [point]];

export const extendStroke = (strokes: readonly Stroke[], point: Point): readonly Stroke[] => {
  const last = strokes.at(-1);
  return last ? [...strokes.slice(0, -1), [...last, point]] : startStroke(strokes, point);
};

export const undoStroke = (strokes: readonly Stroke[]): readonly Stroke[] => strokes.slice(0, -1);

/** A tap is no signature. */
export const isSignature = (strokes: readonly Stroke[]): boolean =>
  strokes.reduce((points, stroke) => points + stroke.length, 0) > 4;

/** Draws ink on a white ground, whatever colours the page has. */
export const drawStrokes = (canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void => {
  const { width, height } = canvas;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  Object.assign(context, { strokeStyle: "#10201e", lineWidth: width / 200, lineCap: "round", lineJoin: "round" });
  for (const [first, ...rest] of strokes) {
    if (!first) continue;
    context.beginPath();
    context.moveTo(first.x * width, first.y * height);
    for (const { x, y } of rest.length > 0 ? rest : [first]) context.lineTo(x * width, y * height);
    context.stroke();
  }
};
