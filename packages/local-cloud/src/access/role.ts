/** An IAM policy as in the template, parsed from JSON. */
export type PolicyDocument = Readonly<Record<string, unknown>>;

/** Who a function is, and what it may do. */
export interface Role {
  readonly arn: string;
  readonly name: string;
  readonly policies: readonly { readonly name: string; readonly document: PolicyDocument }[];
}
