import { type ReactNode, useEffect, useRef } from "react";

/** Takes the focus when it appears: what was pressed to bring it about is gone by then. */
export const FocusOnShow = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="stack">
      {children}
    </div>
  );
};
