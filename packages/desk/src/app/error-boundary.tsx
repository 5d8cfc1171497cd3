import { Component, type ReactNode } from "react";

/** Shows something else in the place of what could not be shown: a part of the program that did not come, or a fault in it. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode; readonly instead: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
