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

/** A button; a busy one keeps the focus and takes no press. */
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
    type={type}
    isPending={isBusy}
    isDisabled={isDisabled}
    {...(label !== undefined && { "aria-label": label })}
    {...(onPress && { onPress })}
  >
    {children}
  </AriaButton>
);
