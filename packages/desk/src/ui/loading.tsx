import type { ReactNode } from "react";
import type { Loaded } from "../app/use-load.ts";
import { problemWords } from "../forms/problem-words.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** What was loaded; else that it is being loaded, or why it could not be. */
export const Loading = <Data,>({
  of,
  children,
}: {
  readonly of: Loaded<Data>;
  readonly children: (data: Data) => ReactNode;
}) => {
  const texts = useTexts();
  return (
    <>
      {of.failure && (
        <Notice kind="bad">
          <p>{problemWords(of.failure, texts)}</p>
          <Button onPress={() => void of.reload()}>{texts.common.retry}</Button>
        </Notice>
      )}
      {of.data === undefined
        ? of.isLoading && (
            <p className="loading" role="status">
              {texts.common.loading}
            </p>
          )
        : children(of.data)}
    </>
  );
};
