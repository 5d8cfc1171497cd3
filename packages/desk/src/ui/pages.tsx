import type { ReactNode } from "react";
import type { Pages } from "../app/use-pages.ts";
import { problemWords } from "../forms/problem-words.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** A list of which there may be more: what is there, a button for the rest, or why it could not be had. */
export const PagedList = <Item,>({
  of,
  none,
  children,
}: {
  readonly of: Pages<Item>;
  /** Said when there is nothing. */
  readonly none: string;
  readonly children: (items: readonly Item[]) => ReactNode;
}) => {
  const texts = useTexts();
  return (
    <>
      {of.items.length > 0 && children(of.items)}
      {of.items.length === 0 && !of.isLoading && of.failure === undefined && <p role="status">{none}</p>}
      {of.failure && (
        <Notice kind="bad">
          <p>{problemWords(of.failure, texts)}</p>
          <Button onPress={() => void of.reload()}>{texts.common.retry}</Button>
        </Notice>
      )}
      {of.isLoading && <p role="status">{texts.common.loading}</p>}
      {of.more && !of.isLoading && <Button onPress={() => void of.more?.()}>{texts.common.more}</Button>}
    </>
  );
};
