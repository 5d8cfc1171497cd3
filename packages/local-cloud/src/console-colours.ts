import { styleText } from "node:util";

type Style = (text: string) => string;

/** Styles for a terminal. */
export interface Paint {
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly yellow: Style;
  readonly green: Style;
  readonly cyan: Style;
}

/** Without colour every style leaves the text as it is. */
export const painter = (colour: boolean): Paint => {
  const style = (format: keyof Paint): Style =>
    colour ? (text) => styleText(format, text, { validateStream: false }) : (text) => text;
  return {
    bold: style("bold"),
    dim: style("dim"),
    red: style("red"),
    yellow: style("yellow"),
    green: style("green"),
    cyan: style("cyan"),
  };
};
