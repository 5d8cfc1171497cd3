import { type Measurement, ratioOf } from "./figures.ts";

const WIDTH = 760;
const LABELS = 330;
const ROW = 22;
const HEAD = 44;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A bar chart of the ratios, with a line at the goal, or at the floor where there is none; bars beyond it have another colour. As SVG. */
export const chartOf = ({ title, goal, figures }: Measurement): string => {
  const largest = Math.max(goal ?? 1, ...figures.map(ratioOf)) * 1.1;
  const x = (ratio: number): number => Math.round((ratio / largest) * (WIDTH - LABELS - 60));
  const height = HEAD + figures.length * ROW + 12;
  const bars = figures.map((figure, index) => {
    const ratio = ratioOf(figure);
    const y = HEAD + index * ROW;
    const colour = ratio <= (goal ?? ratio) ? "#2a7f62" : "#c2571a";
    return [
      `<text x="${LABELS - 8}" y="${y + 13}" text-anchor="end">${escaped(figure.name)}</text>`,
      `<rect x="${LABELS}" y="${y + 2}" width="${x(ratio)}" height="14" fill="${colour}"/>`,
      `<text x="${LABELS + x(ratio) + 6}" y="${y + 13}">${ratio.toFixed(2)}</text>`,
    ].join("");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escaped(title)}</title><rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="12" y="20" font-size="14" font-weight="bold">${escaped(title)}: ratio to the floor${goal === undefined ? "" : `, goal ≤ ${goal}`}</text>`,
    ...bars,
    `<line x1="${LABELS + x(goal ?? 1)}" x2="${LABELS + x(goal ?? 1)}" y1="${HEAD - 10}" y2="${height - 6}" stroke="#333" stroke-dasharray="4 3"/>`,
    "</svg>\n",
  ].join("\n");
};
