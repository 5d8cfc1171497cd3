import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Badge } from "../ui/badge.tsx";
import { Facts } from "../ui/facts.tsx";
import type { Judged } from "./judged.ts";

/** How a record was decided, for those who come after. */
export const Outcome = ({ judged }: { readonly judged: Judged }) => {
  const { verifier, values } = useTexts();
  const { dateTime, list } = useFormats();
  const { isApproved, rejectType, reasonCodes, remarks, verifiedAt } = judged;
  return (
    <Facts
      items={[
        [
          verifier.decisionTitle,
          <Badge key="decision" tone={isApproved ? "good" : "bad"}>
            {isApproved ? values.verificationStatus.VERIFIED : values.verificationStatus.REJECTED}
          </Badge>,
        ],
        ...(rejectType ? [[verifier.rejectType, values.rejectType[rejectType]] as const] : []),
        ...(reasonCodes ? [[verifier.reasons, list(reasonCodes.map((code) => values.reasonCode[code]))] as const] : []),
        ...(remarks ? [[verifier.remarks, remarks] as const] : []),
        ...(verifiedAt ? [[verifier.decidedAt, dateTime(verifiedAt)] as const] : []),
      ]}
    />
  );
};
