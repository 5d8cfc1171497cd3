import type { ReactNode } from "react";

/** Something to be read now; what is bad is read out at once. */
export const Notice = ({
  kind,
  children,
}: {
  readonly kind: "good" | "bad" | "info";
  readonly children: ReactNode;
}) => (
  <div className={`notice notice-${kind}`} role={kind === "bad" ? "alert" : "status"} tabIndex={-1}>
    {children}
  </div>
);
