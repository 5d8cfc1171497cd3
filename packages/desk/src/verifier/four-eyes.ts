/** Who captured what is to be judged, and who changed it last, as far as its record tells. */
export interface Authors {
  readonly createdBy: string;
  readonly updatedBy: string;
}

/**
 * Whether somebody may not decide since they captured or edited it themselves. The record tells who wrote to it last, which may be a
 * service; the API knows the last editor and has the last word.
 */
export const isOwnWork = ({ createdBy, updatedBy }: Authors, person: string): boolean =>
  createdBy === person || updatedBy === person;
