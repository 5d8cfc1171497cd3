/** Replaces each `${name}` of an Fn::Sub text; `${!name}` is the escape for the literal `${name}`. */
export const substitute = (template: string, valueFor: (name: string) => string): string =>
  template.replaceAll(/\$\{(!?)([^}]*)\}/g, (_whole, literal: string, name: string) =>
    literal === "" ? valueFor(name.trim()) : `\${${name}}`,
  );
