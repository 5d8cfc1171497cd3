import { NO_VALUE, type Scope } from "./intrinsics.ts";
import type { Template } from "./template.ts";

/** Where the laptop pretends to be. */
export interface Place {
  readonly region: string;
  readonly accountId: string;
}

/** What Ref gives for `AWS::...`, or undefined when it is no pseudo parameter. */
export const pseudoParameter = (name: string, stackName: string, { region, accountId }: Place): unknown => {
  const values: Readonly<Record<string, unknown>> = {
    "AWS::Region": region,
    "AWS::AccountId": accountId,
    "AWS::Partition": "aws",
    "AWS::URLSuffix": "amazonaws.com",
    "AWS::StackName": stackName,
    "AWS::NoValue": NO_VALUE,
  };
  return values[name];
};

/** What Ref gives for a parameter of the template: its default, since nobody is there to be asked. */
export const templateParameter = (name: string, { Parameters }: Template, scope: Scope): unknown => {
  const parameter = Parameters[name];
  if (parameter === undefined) return undefined;
  const { Type, Default } = parameter;
  if (Type.startsWith("AWS::SSM::")) return scope.fail(`the parameter ${name}, whose value is in the Parameter Store`);
  if (Default === undefined) return scope.fail(`the parameter ${name}, which has no default`);
  return Type === "CommaDelimitedList" || Type.startsWith("List<") ? String(Default).split(",") : Default;
};
