/** The assembly holds something that the laptop cloud does not know; the message is a sentence for the developer. */
export class AssemblyError extends Error {
  override readonly name = "AssemblyError";
}
