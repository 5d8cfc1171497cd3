import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: "primary" | "plain" | "danger";
  readonly type?: "button" | "submit";
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
  readonly label?: string | undefined;
}

/** A button; a busy one keeps the focus and takes no press. (React Aria's own pending state announces itself by names that are gone by then.) */
export const Button = ({
  children,
  kind = "plain",
  type = "button",
  isBusy = false,
  isDisabled = false,
  onPress,
  label,
}: ButtonProps) => (
  <AriaButton
    className={`button button-${kind}`}
    type={isBusy ? "button" : type}
    {...(isBusy && { "data-pending": true })}
    isDisabled={isDisabled}
    {...(label !== undefined && { "aria-label": label })}
    {...(onPress && !isBusy && { onPress })}
  >
    {children}
  </AriaButton>
);
