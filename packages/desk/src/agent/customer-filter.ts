const BANGLA_ZERO = 0x09e6;

/** Bangla digits as the API takes them. */
const asciiDigits = (text: string): string =>
  text.replaceAll(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - BANGLA_ZERO));

/** A customer number is twelve digits and does not begin with 0; phone numbers of twelve digits do not exist here. */
export const filterOf = (term: string): { readonly customerNo: string } | { readonly phone: string } => {
  const text = asciiDigits(term).replaceAll(/[\s-]/g, "");
  return /^[1-9][0-9]{11}$/.test(text) ? { customerNo: text } : { phone: text };
};
