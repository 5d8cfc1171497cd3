import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  readonly instead: ReactNode;
  /** Another place is another attempt. */
  readonly place: string;
}

/** Shows something else in the place of what could not be shown: a part of the program that did not come, or a fault in it. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate({ place }: Props): void {
    if (this.state.hasFailed && place !== this.props.place) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
