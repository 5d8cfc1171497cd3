/** A pattern that EventBridge would refuse, and why. */
export class InvalidPattern extends Error {
  override readonly name = "InvalidPattern";
}
