import type { Media, Operation, Parameter } from "./document-types.ts";
import { type Schemas, sample } from "./sample.ts";

type Content = Readonly<Record<string, Media>>;

const ofContent = (content: Content, schemas: Schemas): Content =>
  Object.fromEntries(
    Object.entries(content).map(([type, media]) => [
      type,
      type.startsWith("text/") ? media : { ...media, example: sample(media.schema, schemas) },
    ]),
  );

/** What is filled into the path is the same everywhere; of the query nothing is asked that need not be there. */
const ofParameter = (parameter: Parameter, schemas: Schemas): Parameter =>
  parameter.required && parameter.schema && parameter.example === undefined
    ? { ...parameter, example: sample(parameter.schema, schemas, parameter.name) }
    : parameter;

/** An operation with an example of its body, of its answer and of what has to be in its address. */
export const withExamples = (operation: Operation, schemas: Schemas): Operation => {
  const { requestBody, responses, parameters = [] } = operation;
  return {
    ...operation,
    parameters: parameters.map((parameter) => ofParameter(parameter, schemas)),
    ...(requestBody && { requestBody: { ...requestBody, content: ofContent(requestBody.content, schemas) } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        response.content ? { ...response, content: ofContent(response.content, schemas) } : response,
      ]),
    ),
  };
};
